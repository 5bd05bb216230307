import { type Diagnostic, type Lang, messageOf, type Plan, severityOf } from '@luoshi/domain';
import type { PlanFile } from '../reading/read-plan.js';

type FindingJson = Pick<Diagnostic, 'code' | 'span' | 'suggestion'> & { readonly severity: string; readonly message: string };

/** The reading as scripts and other offices' systems get it: docs/plan.schema.json describes it. Fields are added, never renamed. */
export type PlanJson = {
  readonly document: Omit<Plan['document'], 'spans'> & { readonly sha256: string };
  readonly tasks: Plan['tasks'];
  readonly diagnostics: readonly FindingJson[];
  readonly headings: Plan['headings'];
  readonly orders: Plan['orders'];
  readonly regions: Plan['regions'];
};

/** Turns a reading into its JSON form, messages in one language. */
export const planJson = ({ plan, sha256, diagnostics }: PlanFile, lang: Lang): PlanJson => {
  const { title, number, issuer, date, layout } = plan.document;
  return {
    document: { title, number, issuer, date, sha256, layout },
    tasks: plan.tasks,
    diagnostics: diagnostics.map((diagnostic) => findingJson(diagnostic, lang)),
    headings: plan.headings,
    orders: plan.orders,
    regions: plan.regions,
  };
};

/** A finding with its sentence. */
export const findingJson = (diagnostic: Diagnostic, lang: Lang): FindingJson => ({
  code: diagnostic.code,
  severity: severityOf(diagnostic),
  message: messageOf(diagnostic, lang),
  span: diagnostic.span,
  suggestion: diagnostic.suggestion,
});
