import type { Lang } from '../diagnostics.js';

/** What a reminder is about, kept as it was when it was made: it is history, whatever becomes of the task. */
export type NoticeBody = {
  /** 填报进展: the duty's name. */
  readonly what: Readonly<Record<Lang, string>>;
  /** Of the task in its plan; null where there is none. */
  readonly no: number | null;
  readonly text: string;
  readonly unitName: string;
  readonly period: string | null;
  /** Where it is settled inside the product: `/reports/…`. */
  readonly path: string;
};
