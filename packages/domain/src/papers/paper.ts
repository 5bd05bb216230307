import type { CalendarDate } from '../plan/plan.js';

/** What stands in red at the head: a bulletin's masthead with its issue, or a document's head with its number (GB/T 9704-2012, 7.2). */
export type Letterhead =
  | { readonly kind: 'masthead'; readonly name: string; readonly issue: string; readonly issuer: string; readonly date: CalendarDate }
  | { readonly kind: 'document'; readonly name: string; readonly number: string };

/** Level of a paragraph: 0 for running text, then 一、 （一） 1. （1） (GB/T 9704-2012, 7.3.3). */
export type HeadingLevel = 0 | 1 | 2 | 3 | 4;

/** A paragraph: what stands in the font of its level, and what follows it in running text. */
export type PaperParagraph = { readonly level: HeadingLevel; readonly heading: string; readonly rest: string };

/** A column of an annex table: `weight` is its share of the width. */
export type PaperColumn = { readonly heading: string; readonly weight: number; readonly align: 'left' | 'center' };

/** A table of an annex. */
export type PaperTable = { readonly columns: readonly PaperColumn[]; readonly rows: readonly (readonly string[])[] };

/** An annex: begins on a page of its own, with its number when there are several. */
export type PaperAnnex = { readonly title: string; readonly body: string; readonly table: PaperTable | null };

/** The lines between rules at the foot of the last page: to whom copies go, who printed it and when (GB/T 9704-2012, 7.4). */
export type Imprint = { readonly copies: string; readonly printer: string; readonly printedOn: CalendarDate };

/** An official paper, before it has a format. `body` is text, one paragraph a line; its levels are read from its numbers. */
export type Paper = {
  readonly letterhead: Letterhead;
  readonly title: string;
  readonly recipients: string | null;
  readonly body: string;
  readonly annexes: readonly PaperAnnex[];
  readonly signature: { readonly issuer: string; readonly date: CalendarDate } | null;
  readonly imprint: Imprint | null;
};
