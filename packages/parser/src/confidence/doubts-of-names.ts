import type { Doubt, Leader, NamedUnit, Task } from '@luoshi/domain';
import { looksLikeUnit } from '../constructs/unit-shape.js';
import { isDamaged } from './damaged-words.js';
import type { Habits } from './habits.js';
import type { TaskDoubts } from './task-doubts.js';

/** Longer names exist, and are rare; most such stretches hold a verb or a second name. */
const longestUsual = 24;

/** Doubts about leaders and units, by the shape of their names and by what other tasks of the plan have. */
export const doubtsOfNames = (task: Task, habits: Habits): TaskDoubts => {
  const { leaders, leadUnits, coUnits } = task;
  const none: readonly Doubt[] = habits.owners && leadUnits.length + coUnits.length === 0 ? ['owners-missing'] : [];
  const noLead: readonly Doubt[] = habits.leadUnits && leadUnits.length === 0 && none.length === 0 ? ['lead-unlike-others'] : [];
  return {
    leaders: [
      ...(leaders.some(({ name, role }) => isDamaged(name ?? role ?? '')) ? (['characters-damaged'] as const) : []),
      ...(leaders.every(looksLikeLeader) ? [] : (['name-unlike-person'] as const)),
      ...(habits.leaders && leaders.length === 0 ? (['leader-unlike-others'] as const) : []),
    ],
    leadUnits: [...none, ...noLead, ...doubtsOfUnits(leadUnits)],
    coUnits: [...none, ...doubtsOfUnits(coUnits)],
  };
};

// 市住建局市发展改革委
//         ^ a second name begins where the first one ended, with nothing between them

const runTogether = /[局厅委办部院](?:市|省|县|区|各|国家|自治区)[\u4e00-\u9fff]{1,12}[局厅委办部府门]$/;

const label = /(?:牵头|责任|配合|主办|协办)(?:单位|部门|领导)/;

const doubtsOfUnits = (units: readonly NamedUnit[]): readonly Doubt[] => [
  ...(units.some(({ name }) => runTogether.test(name)) ? (['names-run-together'] as const) : []),
  ...(units.some(({ name }) => label.test(name)) ? (['label-in-text'] as const) : []),
  ...(units.some(({ name }) => isDamaged(name)) ? (['characters-damaged'] as const) : []),
  ...(units.every(({ name }) => looksLikeUnit(name)) ? [] : (['name-unlike-unit'] as const)),
  ...(units.some(({ name }) => name.length > longestUsual) ? (['name-too-long'] as const) : []),
];

// 王健、买买提·艾力、省政府分管领导同志
// ^^^^ two to four characters, or names with a dot; posts are read by their words

const personName = /^(?:[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]{1,8}·[\u3400-\u9fff·]{1,12})$/;

const looksLikeLeader = ({ name, role }: Leader): boolean =>
  (name === null || personName.test(name)) && (role === null || role.length <= 30);
