import type { PaperAnnex } from './paper.js';
import type { PaperSource } from './sourced-text.js';

/** A paper as the ledger writes it, before anybody works on its words. */
export type PaperDraft = {
  readonly title: string;
  /** null: named by the plan itself or to nobody. */
  readonly recipients: string | null;
  readonly body: string;
  readonly annexes: readonly PaperAnnex[];
  readonly sources: readonly PaperSource[];
};

/** A plan as papers name it. */
export type PlanNamed = { readonly title: string; readonly number: string | null; readonly tasks: number };

/** 《2024年重点工作分工方案》（辽政发〔2024〕3号). */
export const planNamed = ({ title, number }: PlanNamed): string => `《${title}》${number === null ? '' : `（${number}）`}`;
