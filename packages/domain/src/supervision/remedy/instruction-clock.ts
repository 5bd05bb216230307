import type { Term } from '../../calendar/term.js';
import type { Lang } from '../../diagnostics.js';

/** Every urgency of an instruction. */
export const urgencies = ['urgent', 'ordinary', 'hard'] as const;
/** urgent 急件 · ordinary 一般 · hard 疑难. */
export type Urgency = (typeof urgencies)[number];

type ClockRule = { readonly name: Readonly<Record<Lang, string>>; readonly term: Term };

/** How long an instruction may take, by urgency. */
export type InstructionClock = {
  readonly id: string;
  readonly version: number;
  readonly source: string;
  readonly toConfirm: Readonly<Record<Lang, string>>;
  readonly terms: Readonly<Record<Urgency, ClockRule>>;
};

/** RULES 16: 批示 urgent 1–5 days, ordinary 15, hard 30. Whether working days are meant the source does not say. */
export const shippedInstructionClock = {
  id: 'usual',
  version: 1,
  source: '各地批示件办理规定：急件1至5天，一般件15天，疑难件30天',
  toConfirm: {
    zh: '来源未写明是否为工作日，按自然日计、逢节假日顺延；请按本地规定核对',
    en: 'the source does not say whether working days are meant: counted in days, moved after holidays; check against local rules',
  },
  terms: {
    urgent: { name: { zh: '急件', en: 'urgent' }, term: { count: 5, unit: 'day' } },
    ordinary: { name: { zh: '一般件', en: 'ordinary' }, term: { count: 15, unit: 'day' } },
    hard: { name: { zh: '疑难件', en: 'hard' }, term: { count: 30, unit: 'day' } },
  },
} as const satisfies InstructionClock;
