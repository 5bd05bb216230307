import type { CalendarDate } from '../plan/plan.js';
import type { UnitKind } from '../registry/registry.js';
import type { CloseOutState } from '../supervision/close-out-state.js';
import type { MatterState } from '../supervision/matter/matter-state.js';
import type { ReportState } from '../supervision/report-state.js';

/** A task as a fact names it. */
export type FactTask = { readonly taskId: string; readonly no: number | null; readonly text: string };

/** How far one goal of a share was, by its light at the end of the period. Shares are decimals of the whole target. */
export type GoalFact = {
  readonly key: string;
  readonly name: string;
  readonly share: string | null;
  readonly expected: string | null;
  readonly isMet: boolean;
  /** Only its publisher's value counts: a missing one is not the unit's omission. */
  readonly isHeadline: boolean;
};

/** A unit's share of a task: what it answers for. */
export type ShareFact = {
  readonly task: FactTask;
  readonly role: 'lead' | 'co';
  /** The last light in the assessed period; null: none was judged. */
  readonly light: string | null;
  /** The light is the whole task's: the unit made no commitment of its own. */
  readonly isWhole: boolean;
  readonly isFinal: boolean;
  readonly goals: readonly GoalFact[];
  /** The last day of its commitment; null: it has none. */
  readonly ends: CalendarDate | null;
  /** Struck off, by which close-out. */
  readonly closed: { readonly closeOutId: string; readonly on: CalendarDate } | null;
};

/** A commitment that was owed. `filed`: it was submitted by the end of the period. */
export type PromiseFact = {
  readonly task: FactTask;
  readonly commitmentId: string | null;
  readonly filed: boolean;
  /** Milestones and stages of what was filed. */
  readonly nodes: number;
  readonly standing: boolean;
};

/** A report that was due in the period. */
export type ReportFact = {
  readonly task: FactTask;
  readonly reportId: string;
  readonly period: string;
  readonly dueOn: CalendarDate;
  readonly submittedOn: CalendarDate | null;
  readonly isLate: boolean;
  readonly state: ReportState;
};

/** A matter with the steps it reached in the period. `rung`: 1 the first step of its ladder. */
export type MatterFact = {
  readonly task: FactTask | null;
  readonly matterId: string;
  readonly sheet: string;
  readonly title: string;
  readonly state: MatterState;
  readonly climbs: readonly { readonly name: string; readonly rung: number; readonly on: CalendarDate }[];
};

/** A close-out and what went wrong with it in the period. */
export type CloseOutFact = {
  readonly task: FactTask;
  readonly closeOutId: string;
  readonly state: CloseOutState;
  readonly returned: readonly CalendarDate[];
  readonly reopened: readonly CalendarDate[];
};

/** What the unit got in a quarter of the assessed year, corrections included. */
export type QuarterFact = { readonly assessmentId: string; readonly period: string; readonly points: string };

/** Everything of one unit that an assessment counts, as the ledger had it. Plain data: kept beside the score and hashed with the scheme. */
export type UnitFacts = {
  readonly unitId: string;
  readonly unitName: string;
  readonly unitKind: UnitKind;
  readonly shares: readonly ShareFact[];
  readonly promises: readonly PromiseFact[];
  readonly reports: readonly ReportFact[];
  readonly matters: readonly MatterFact[];
  readonly closeOuts: readonly CloseOutFact[];
  readonly quarters: readonly QuarterFact[];
};
