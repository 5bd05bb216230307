import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  title: '“等”和集体主体所指单位',
  openList: '责任单位名单末尾的“等”',
  toDecide: '待明确',
  decided: '已明确',
  registered: '按名录',
  decide: '明确单位',
  decideAgain: '重新明确',
  decideOn: (name: string) => `明确“${name}”所指单位`,
  hint: '所指单位即承担这项任务，重新导入方案也会保留。原来的决定留作历史。',
  unit: '单位',
  addUnit: '加入',
  removeUnit: (name: string) => `移除${name}`,
  reason: '理由（会议纪要、批示、来文等）',
  save: '保存',
  saved: '已保存。',
  by: (who: string, at: string) => `${who} ${at}`,
  because: (reason: string) => `理由：${reason}`,
  withdraw: '撤回决定',
  history: (count: number) => `以前的决定${count}次`,
  withdrawnAt: (at: string) => `${at}撤回`,
  nobody: '还没有人明确指哪些单位。',
  unissued: (count: number) => `有${count}个单位还没有收到交办，请督查室在“签收”中补发。`,
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  title: 'Who is meant by 等 and by bodies',
  openList: '等 at the end of the responsible units',
  toDecide: 'to be decided',
  decided: 'decided',
  registered: 'by the registry',
  decide: 'Say which units',
  decideAgain: 'Decide again',
  decideOn: (name) => `Which units “${name}” stands for`,
  hint: 'These units carry the task from now on, also when the plan is imported again. What was decided before stays as history.',
  unit: 'Unit',
  addUnit: 'Add',
  removeUnit: (name) => `Remove ${name}`,
  reason: 'Reason (minutes, instruction, letter …)',
  save: 'Save',
  saved: 'Saved.',
  by: (who, at) => `${who} ${at}`,
  because: (reason) => `Reason: ${reason}`,
  withdraw: 'Take the decision back',
  history: (count) => `${count} earlier decisions`,
  withdrawnAt: (at) => `taken back ${at}`,
  nobody: 'Nobody has said yet which units are meant.',
  unissued: (count) => `${count} units were not issued this task yet; the supervisor does so under “Receipts”.`,
};

/** The words of resolutions. */
export const resolutionWords = { zh, en };
