import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  decide: (name: string) => `“${name}”是什么`,
  later: '以后再定',
  alias: '已有单位的别名…',
  aliasOf: (name: string) => `“${name}”的别名`,
  newUnit: '新单位',
  unitOf: (name: string) => `“${name}”是哪个单位的别名`,
  kindOf: (name: string) => `“${name}”的类别`,
  findUnit: '输入名称查找',
  noSuchUnit: '名录里没有这个名称。',
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  decide: (name: string) => `What “${name}” stands for`,
  later: 'leave for later',
  alias: 'another name of a unit…',
  aliasOf: (name: string) => `another name of “${name}”`,
  newUnit: 'a new unit',
  unitOf: (name: string) => `The unit that “${name}” names`,
  kindOf: (name: string) => `Kind of “${name}”`,
  findUnit: 'type to find a unit',
  noSuchUnit: 'No unit has this name.',
};

/** Words for deciding what a name stands for. */
export const nameWords = { zh, en };
