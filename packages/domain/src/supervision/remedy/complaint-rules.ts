import type { Term } from '../../calendar/term.js';
import type { Lang } from '../../diagnostics.js';

/** What of a public entry: how long the office has, how much anyone may write, how much comes in before the entry rests. */
export type ComplaintRules = {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly toConfirm: Readonly<Record<Lang, string>>;
  /** From the day it came in to the word whether it is taken up. */
  readonly accept: Term;
  /** From the day it was taken up to the answer. */
  readonly answer: Term;
  /** Characters. */
  readonly maxText: number;
  /** Entries a day in the whole jurisdiction; beyond that the entry asks to come back tomorrow or to write on paper. */
  readonly mostADay: number;
};

/** 国办函〔2026〕12号 asks for the entry (RULES 8) and names no terms; these follow the petition rules. */
export const shippedComplaintRules = {
  id: 'usual',
  version: 1,
  source: '国办函〔2026〕12号要求设投诉建议入口；时限参照《信访工作条例》（2022年）：15日内告知是否受理，60日内办结',
  toConfirm: {
    zh: '时限为参照值，请按本地规定核对',
    en: 'the terms are taken from the petition rules by analogy: check against local rules',
  },
  accept: { count: 15, unit: 'day' },
  answer: { count: 60, unit: 'day' },
  maxText: 1000,
  mostADay: 200,
} as const satisfies ComplaintRules;

/** Every kind of what the public sends. */
export const complaintKinds = ['complaint', 'suggestion'] as const;
/** complaint 投诉 · suggestion 建议. */
export type ComplaintKind = (typeof complaintKinds)[number];

/** The kind's name. */
export const complaintKindWords = {
  complaint: { zh: '投诉', en: 'complaint' },
  suggestion: { zh: '建议', en: 'suggestion' },
} as const satisfies Record<ComplaintKind, Readonly<Record<Lang, string>>>;
