import type { Term } from '../calendar/term.js';
import type { CalendarDate } from '../plan/plan.js';
import type { Words } from '../progress/light-pack.js';
import type { UnitKind } from '../registry/registry.js';
import type { RuleKind } from './rule-kinds.js';

/**
 * 同类单位组: like is compared with like. A unit belongs to the first group that names it, else to the first that takes its kind; a group with
 * neither names nor kinds takes the rest.
 */
export type SchemeGroup = {
  readonly key: string;
  readonly name: Words;
  readonly names: readonly string[];
  readonly kinds: readonly UnitKind[];
};

/** 考核方面. `weight`: full points as a decimal; 0: it only adds and deducts. `groups`: the keys it holds for, empty: all. */
export type Aspect = { readonly key: string; readonly name: Words; readonly weight: string; readonly groups: readonly string[] };

/** 考核规则. The numbers are decimals by the parameter's key, as `ruleKinds` lists them for its kind. */
export type SchemeRule = {
  readonly key: string;
  readonly kind: RuleKind;
  readonly aspect: string;
  /** What it counts, in the office's own words: printed on the line, and read by the linter. */
  readonly title: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly source: string;
  /** The numbers, or the rule, are the product's proposal and not the source's: the office decides. */
  readonly isProposal: boolean;
};

/** 考核方案: versioned, dated data. A version that was adopted is never changed. */
export type Scheme = {
  readonly id: string;
  readonly version: number;
  readonly validFrom: CalendarDate;
  readonly name: Words;
  readonly source: string;
  /** What of it is a proposal and not the source's text. */
  readonly toConfirm: Words;
  /** 满分, which the weights add up to. */
  readonly full: string;
  /** Decimals that a line is rounded to, half away from zero. Sums are of rounded lines: who adds up the lines gets the score. */
  readonly decimals: number;
  readonly groups: readonly SchemeGroup[];
  readonly aspects: readonly Aspect[];
  readonly rules: readonly SchemeRule[];
  /** 公示期, and how long an appeal may take to be decided. */
  readonly terms: { readonly publicity: Term; readonly appeal: Term; readonly source: string };
};

/** The group of a unit; null where the scheme has none for it. */
export const groupOf = (
  { groups }: Pick<Scheme, 'groups'>,
  { name, kind }: { readonly name: string; readonly kind: UnitKind },
): SchemeGroup | null =>
  groups.find(({ names }) => names.includes(name)) ??
  groups.find(({ kinds }) => kinds.includes(kind)) ??
  groups.find(({ names, kinds }) => names.length === 0 && kinds.length === 0) ??
  null;

/** The aspects that hold for a group. */
export const aspectsOf = ({ aspects }: Pick<Scheme, 'aspects'>, group: string): readonly Aspect[] =>
  aspects.filter(({ groups }) => groups.length === 0 || groups.includes(group));
