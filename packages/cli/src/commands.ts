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
  diff: {
    usage: 'diff A B [--json]',
    zh: '比较两份方案：修订前后，或两个年度；有差别时退出码为 1',
    en: 'compare two plans, versions or years; exit 1 if they differ',
    load: () => import('./commands/diff.js'),
  },
  serve: {
    usage: 'serve',
    zh: '启动服务（网页与接口）；PORT、HOST、LUOSHI_DATA、DATABASE_URL 可改',
    en: 'start the server (web and API); PORT, HOST, LUOSHI_DATA, DATABASE_URL change it',
    load: () => import('./commands/serve.js'),
  },
  import: {
    usage: 'import FILE [--data DIR]',
    zh: '把方案导入台账，一次完成或不留痕迹',
    en: 'load a plan into the ledger, whole or not at all',
    load: () => import('./commands/import.js'),
  },
  export: {
    usage: 'export [--xlsx F] [--csv F] [--json F]',
    zh: '导出台账',
    en: 'write the ledger to files',
    load: () => import('./commands/export.js'),
  },
  errata: {
    usage: 'errata [accept|revert|dismiss PRINTED]',
    zh: '列出疑似错字及证据；采纳、撤回或驳回',
    en: 'list suspected misprints with their evidence; accept, take back or dismiss one',
    load: () => import('./commands/errata.js'),
  },
  registry: {
    usage: 'registry load|export FILE',
    zh: '从表格（xlsx、csv）导入单位名录，或把名录导出为表格',
    en: 'load the registry of units from a spreadsheet, or write it to one',
    load: () => import('./commands/registry.js'),
  },
  user: {
    usage: 'user add|reset|disable USERNAME',
    zh: '开立、重置、停用账号',
    en: 'add, reset or disable an account',
    load: () => import('./commands/user.js'),
  },
  verify: {
    usage: 'verify [--data DIR]',
    zh: '核验审计链，指出断开的第一条',
    en: 'check the audit chain and name the first broken entry',
    load: () => import('./commands/verify.js'),
  },
};
