import type { Span } from './span.js';

/** A calendar date, `YYYY-MM-DD`. Never a `Date`: a deadline has no time zone. */
export type CalendarDate = string & { readonly __brand?: 'CalendarDate' };

/** Which construct carries the owners of the plan's tasks. `none` when the text holds no task. */
export type Layout = 'labelled-block' | 'bracket' | 'table' | 'unit-heading' | 'mixed' | 'none';

/** What the document says of itself. A field that the text does not state is null, and so is its span. */
export type DocumentHead = {
  readonly title: string | null;
  /** 发文字号, e.g. 辽政发〔2024〕3号 */
  readonly number: string | null;
  readonly issuer: string | null;
  readonly date: CalendarDate | null;
  readonly layout: Layout;
  readonly spans: { readonly title: Span | null; readonly number: Span | null; readonly issuer: Span | null; readonly date: Span | null };
};

/** A chapter (一、), or a section (（一）) inside one. */
export type Heading = {
  readonly level: 'chapter' | 'section';
  /** The printed number without punctuation around it, e.g. 一 or （一）; null where none is printed. */
  readonly no: string | null;
  readonly title: string;
  readonly span: Span;
};

/** 牵头领导: a person by name, or a post by role (省政府分管领导同志), never both null. */
export type Leader = { readonly name: string | null; readonly role: string | null; readonly span: Span };

/** A unit named as owner. `name` is in full: a shared suffix or an elided prefix is restored; `span` covers the characters printed for it. */
export type NamedUnit = { readonly name: string; readonly kind: 'unit' | 'collective'; readonly span: Span };

/** 完成时限. `date` is the last day that still keeps it; null for 持续推进 and its kin. */
export type Deadline = { readonly text: string; readonly date: CalendarDate | null; readonly span: Span };

/** Every way in which a target bounds its value. */
export const directions = ['at-least', 'at-most', 'about', 'exactly', 'in-step', 'as-assigned'] as const;
/** How a value is to be met. `in-step` (与…同步) and `as-assigned` (完成国家下达任务) carry no value. */
export type Direction = (typeof directions)[number];

/** A quantified promise. `value` stands in the printed unit (1.5 with 万户; 500 with 亿斤). */
export type Target = {
  readonly metric: string;
  readonly value: number | null;
  readonly unit: string | null;
  /** The words that soften or bound the number, as printed: 左右, 以上, 超, 控制在…以内 … */
  readonly hedge: string | null;
  readonly direction: Direction;
  readonly text: string;
  readonly span: Span;
};

/** One numbered promise. Lists keep the printed order: the first-named leads. */
export type Task = {
  /** As printed; null where the plan prints none. */
  readonly no: number | null;
  /** Unique in the plan and stable for the same text, e.g. 二/（一）/16. */
  readonly key: string;
  readonly chapter: string | null;
  readonly section: string | null;
  readonly text: string;
  readonly span: Span;
  readonly leaders: readonly Leader[];
  readonly leadUnits: readonly NamedUnit[];
  readonly coUnits: readonly NamedUnit[];
  /** 等: the list of responsible units is open. */
  readonly open: boolean;
  readonly deadline: Deadline | null;
  readonly targets: readonly Target[];
};

/** A general order of the closing chapter: a rule for the whole plan, no task. */
export type Order = { readonly title: string | null; readonly text: string; readonly span: Span };

/** Everything a stretch of a document can be. */
export const regionKinds = ['head', 'preamble', 'heading', 'task', 'order', 'noise', 'blank', 'unread'] as const;
/** What a stretch of the document is. `noise` and `unread` never hide: both are listed to the reader. */
export type RegionKind = (typeof regionKinds)[number];
/** One stretch of the document. */
export type Region = { readonly kind: RegionKind; readonly span: Span };

/**
 * A division plan as read. Everything that stands in the text is kept as printed, corrupt names too: an erratum is a layer above (invariant 4).
 * `regions` cut the text without gap or overlap: every character belongs to exactly one (invariant 2).
 */
export type Plan = {
  readonly document: DocumentHead;
  readonly headings: readonly Heading[];
  readonly tasks: readonly Task[];
  readonly orders: readonly Order[];
  readonly regions: readonly Region[];
};
