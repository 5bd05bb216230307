import type { PaperAnnex } from '../paper.js';
import { tableAnnex } from '../paper-annexes.js';
import { paperKinds } from '../paper-kinds.js';
import { cited, type SentencePart } from '../sourced-text.js';
import type { NamedLight } from './light-facts-for-paper.js';

/** Quotes a task without the full stop that ends it in the plan. */
export const quoted = (text: string): string => text.replace(/[。；;\s]+$/u, '');

const clipped = (text: string): string => {
  const words = quoted(text);
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
};

/** One line of a paper for a late task: its number, words, lead unit and reason, each with its place in the ledger. */
export const lateLine = ({ no, text, leadUnits, label, sentence }: NamedLight, index: number, period: string): readonly SentencePart[] => [
  `${index + 1}.`,
  ...(no === null ? [] : ['第', cited(no, '方案事项编号'), '项']),
  '“',
  cited(clipped(text), `方案${no === null ? '' : `第${no}项`}原文`),
  `”（${leadUnits.length === 0 ? '未列牵头单位' : leadUnits.join('、')}），${label}：`,
  cited(sentence, `台账：${no === null ? '该项' : `第${no}项`}${period}亮灯依据`),
  '。',
];

/** The annex of late tasks. */
export const lateAnnex = (title: string, late: readonly NamedLight[]): PaperAnnex =>
  tableAnnex(
    title,
    paperKinds.bulletin.columns,
    late.map(({ no, text, leadUnits, label, sentence }) => [
      no === null ? '—' : String(no),
      quoted(text),
      leadUnits.join('\n'),
      label,
      sentence,
    ]),
  );
