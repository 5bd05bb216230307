import { page } from './markdown.mjs';

const signs = { error: '错误 error', warning: '注意 warning', info: '提示 info' };

/** docs/diagnostics.md: every finding with its severity, its sentence and what to do. */
export const diagnosticsManual = ({ diagnostics }) =>
  page({
    title: '检查发现 Findings',
    about:
      'From `packages/domain/src/diagnostics.ts`. What `luoshi check` prints and the import shows, each at its place in the document. ' +
      'Codes are stable. `{fields}` are filled from the finding’s data.',
    head: ['Code', 'Severity', '发现 · Finding', '怎么办 · What to do'],
    rows: Object.entries(diagnostics).map(([code, entry]) => [
      `\`${code}\``,
      signs[entry.severity],
      `${entry.zh}<br>${entry.en}`,
      `${entry.helpZh}<br>${entry.helpEn}`,
    ]),
  });
