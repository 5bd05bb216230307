import type { CommandEntry } from './command.js';

/** Every command by its name. One file per command in commands/. */
export const commands: Readonly<Record<string, CommandEntry>> = {
  parse: {
    usage: 'parse FILE [--json]',
    zh: '读方案，列出任务（FILE 为 - 时读标准输入）',
    en: 'read a plan and list its tasks (- is standard input)',
    load: () => import('./commands/parse.js'),
  },
  check: {
    usage: 'check FILE [--json]',
    zh: '查方案中的问题，指出行、列和改法；有错误时退出码为 1',
    en: 'show the findings in a plan with line and caret; exit 1 if any is an error',
    load: () => import('./commands/check.js'),
  },
};
