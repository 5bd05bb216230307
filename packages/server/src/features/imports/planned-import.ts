import type { Diagnostic, ErratumProposal } from '@luoshi/domain';
import { findPlanInForce, type PlanInForce, type PlanTitle } from '@luoshi/store';
import { type KnownNames, knownNames } from '../../ledger/known-names.js';
import type { Context } from '../../operation.js';
import type { PlanFile } from './read-plan-file.js';

/** What importing a document would do. `impossible`: it holds no task. */
export type ImportEffect = 'new' | 'amended' | 'unchanged' | 'impossible';

/** A document seen against the registry and the ledger: what preview shows and confirmation writes. */
export type PlannedImport = {
  readonly file: PlanFile;
  readonly effect: ImportEffect;
  readonly title: Omit<PlanTitle, 'planId'>;
  /** The plan that it amends or repeats. */
  readonly inForce: PlanInForce | null;
  readonly names: KnownNames;
  /** Of the parser and of the registry, in the order of their places. */
  readonly findings: readonly Diagnostic[];
  readonly proposals: readonly ErratumProposal[];
};

/** Sees a document against the registry and the ledger. Reads, never writes. */
export const planImport = async ({ tx }: Pick<Context, 'tx'>, file: PlanFile): Promise<PlannedImport> => {
  const title = titleOf(file);
  const year = title.issuedOn === null ? null : Number(title.issuedOn.slice(0, 4));
  const inForce = await findPlanInForce(tx, { number: title.number, title: title.title, year });
  const names = await knownNames(tx);
  const findings = [...file.diagnostics, ...names.check(file.plan)].sort((a, b) => a.span.start - b.span.start);
  const effect = effectOf(file, inForce);
  return { file, effect, title, inForce, names, findings, proposals: [] };
};

const effectOf = ({ plan, sha256 }: PlanFile, inForce: PlanInForce | null): ImportEffect => {
  if (plan.tasks.length === 0) return 'impossible';
  if (inForce === null) return 'new';
  return inForce.sha256 === sha256 ? 'unchanged' : 'amended';
};

/** A document without a title goes by its file's name. */
const titleOf = ({ plan: { document }, filename }: PlanFile): Omit<PlanTitle, 'planId'> => ({
  title: document.title ?? filename.replace(/\.[^.]+$/, ''),
  number: document.number,
  issuer: document.issuer,
  issuedOn: document.date,
  layout: document.layout,
});
