import { granted, type Result, refused } from '../refusals.js';

/** One thing that a close-out must show. `isRequired` false: where it applies. */
export type ChecklistItem = { readonly id: string; readonly zh: string; readonly en: string; readonly isRequired: boolean };

/** How the applicant answered an item: with evidence, or with a word why it does not apply. */
export type ChecklistAnswer = { readonly id: string; readonly evidenceIds: readonly string[]; readonly note: string };

/** The checklist that the product proposes, editable by the office. It asks for results and documents, never for photos of meetings (RULES 8). */
export const closeOutChecklist: readonly ChecklistItem[] = [
  {
    id: 'result',
    zh: '目标完成情况的证明（批文、验收报告、统计数据等）',
    en: 'proof of the result (approval, acceptance, published figure)',
    isRequired: true,
  },
  { id: 'acceptance', zh: '对照推进表验收标准逐项说明', en: 'the acceptance standard of the commitment, point by point', isRequired: true },
  { id: 'partners', zh: '配合单位和各市任务完成情况', en: 'what co-units and cities completed', isRequired: false },
  { id: 'open-ends', zh: '遗留问题及后续安排', en: 'what is left, and who carries it on', isRequired: false },
];

/** Whether an application answers the checklist. Refused with the required items that show no evidence. */
export const checkChecklist = (
  items: readonly ChecklistItem[],
  answers: readonly ChecklistAnswer[],
  lang: 'zh' | 'en',
): Result<readonly ChecklistAnswer[]> => {
  const missing = items.filter((item) => !isAnswered(item, answers));
  if (missing.length === 0) return granted(answers);
  return refused('checklist-incomplete', { items: missing.map((item) => item[lang]).join(lang === 'zh' ? '、' : ', ') });
};

// An item that need not apply may stay without an answer; a required one is shown, not asserted.
const isAnswered = ({ id, isRequired }: ChecklistItem, answers: readonly ChecklistAnswer[]): boolean =>
  !isRequired || answers.some((answer) => answer.id === id && answer.evidenceIds.length > 0);

/**
 * The random re-check list: so many of the closed ones, at least one. The order comes from the seed alone, which is kept with the list:
 * whoever doubts the draw draws again and gets the same.
 */
export const drawRecheck = (closeOutIds: readonly string[], share: number, seed: string): readonly string[] => {
  const size = Math.min(closeOutIds.length, Math.max(1, Math.ceil(closeOutIds.length * share)));
  return closeOutIds
    .map((id) => ({ id, lot: lotOf(`${seed}:${id}`) }))
    .toSorted((a, b) => a.lot - b.lot || (a.id < b.id ? -1 : 1))
    .slice(0, size)
    .map(({ id }) => id);
};

// FNV-1a with a final mix, 32 bit: a fair spread, the same on every machine. The lot need not be hard to foresee: the seed comes after closing.
const lotOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};
