import type { Lang } from '@luoshi/domain';
import type { Terminal } from '../terminal.js';

export type FileArgument = { readonly file: string; readonly json: boolean };

/** The words of `FILE [--json]`; null after saying on standard error what is wrong with them. */
export const fileArgument = (args: readonly string[], usage: string, lang: Lang, terminal: Terminal): FileArgument | null => {
  const json = args.includes('--json');
  const rest = args.filter((word) => word !== '--json');
  const strange = rest.find((word) => word.startsWith('-') && word !== '-');
  const [file, extra] = rest;
  if (file !== undefined && extra === undefined && strange === undefined) return { file, json };
  const what = strange ?? extra;
  const reason =
    what === undefined ? { zh: '缺少文件', en: 'a file is missing' } : { zh: `多余的“${what}”`, en: `“${what}” is not known here` };
  terminal.err(`${reason[lang]}\nluoshi ${usage}\n`);
  return null;
};
