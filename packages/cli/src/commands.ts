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
  demo: {
    usage: 'demo [--data DIR]',
    zh: '演示：另建一个台账，由各方人员走完一年，每页标明是演示数据',
    en: 'sample data: a ledger of its own, played through a year and marked on every screen',
    load: () => import('./commands/demo.js'),
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
  backup: {
    usage: 'backup FILE',
    zh: '把整个台账备份成一个文件',
    en: 'back the whole ledger up into one file',
    load: () => import('./commands/backup.js'),
  },
  restore: {
    usage: 'restore FILE [--drill]',
    zh: '恢复备份并逐行核对；--drill 只演练，不写入',
    en: 'restore a backup and compare it row by row; --drill tries it and keeps nothing',
    load: () => import('./commands/restore.js'),
  },
  archive: {
    usage: 'archive FILE',
    zh: '归档：台账、文件、佐证材料、审计链合成一个可核验的包',
    en: 'archive ledger, documents, evidence and audit chain as one package that can be proved',
    load: () => import('./commands/archive.js'),
  },
  verify: {
    usage: 'verify [ARCHIVE] [--data DIR]',
    zh: '核验审计链，指出断开的第一条；或核验归档包是否完整',
    en: 'check the audit chain and name the first broken entry; or prove an archive complete',
    load: () => import('./commands/verify.js'),
  },
};
