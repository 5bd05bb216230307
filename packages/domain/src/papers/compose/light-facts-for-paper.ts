import type { LightSeverity } from '../../progress/severity.js';
import type { PlanNamed } from '../paper-draft.js';

/** A task whose light a paper names. */
export type NamedLight = {
  readonly no: number | null;
  readonly text: string;
  readonly leadUnits: readonly string[];
  readonly severity: LightSeverity;
  readonly label: string;
  readonly sentence: string;
};

/** How a plan stands in a period. `late` holds what is behind or at risk, the worst first. */
export type PeriodFacts = {
  readonly plan: PlanNamed;
  readonly period: string;
  readonly until: string;
  readonly counts: readonly { readonly severity: LightSeverity; readonly tasks: number }[];
  /** Mean of the shares done, of so many tasks that have one. */
  readonly share: { readonly mean: number; readonly of: number } | null;
  readonly late: readonly NamedLight[];
  /** Units by how many of their tasks are late, the most first. */
  readonly units: readonly { readonly name: string; readonly tasks: number; readonly late: number }[];
};
