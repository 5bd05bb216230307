const note = '<!-- Made by `npm run generate`. Do not edit: change the source that is named below. -->';

/** A page with a title, a paragraph and a table. */
export const page = ({ title, about, head, rows }) => `# ${title}\n\n${note}\n\n${about}\n\n${table(head, rows)}\n`;

const table = (head, rows) => [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
const line = (cells) => `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
