import { type Diagnostic, type ErratumProposal, findCorruption, type Plan } from '@luoshi/domain';
import { type ErratumRow, findPlanInForce, type PlanInForce, type PlanTitle, readErrata, readPlanText } from '@luoshi/store';
import { type KnownNames, knownNames } from '../../ledger/known-names.js';
import type { Context } from '../../operation.js';
import { correctedReading } from './corrected-reading.js';
import type { PlanFile } from './read-plan-file.js';
import { type TaskChange, taskChanges } from './task-changes.js';

/** What importing a document would do. `impossible`: it holds no task. */
export type ImportEffect = 'new' | 'amended' | 'unchanged' | 'impossible';

/** The plan that a document amends or repeats, with its text, its errata and the differences, task by task. */
export type AmendedPlan = PlanInForce & {
  readonly text: string;
  readonly errata: readonly ErratumRow[];
  readonly changes: readonly TaskChange[];
  /** Corrections of the reading that the document contradicts; the others are applied to its tasks already. */
  readonly conflicts: readonly string[];
  readonly corrected: number;
};

/** A document seen against the registry and the ledger: what preview shows and confirmation writes. */
export type PlannedImport = {
  /** Its plan holds what people corrected in the document before. */
  readonly file: PlanFile;
  /** The plan as the parser read it. */
  readonly asRead: Plan;
  readonly effect: ImportEffect;
  readonly title: Omit<PlanTitle, 'planId'>;
  readonly inForce: AmendedPlan | null;
  readonly names: KnownNames;
  /** Of the parser and of the registry, in the order of their places. */
  readonly findings: readonly Diagnostic[];
  /** Every correction that the text itself suggests. */
  readonly found: readonly ErratumProposal[];
  /** Those of them that nobody has decided yet. */
  readonly proposals: readonly ErratumProposal[];
};

/** An import that amends a plan in force. */
export type Amendment = PlannedImport & { readonly inForce: AmendedPlan };

/** Sees a document against the registry and the ledger. Reads, never writes. */
export const planImport = async ({ tx }: Pick<Context, 'tx'>, read: PlanFile): Promise<PlannedImport> => {
  const title = titleOf(read);
  const { file, inForce } = await seenAgainst({ tx }, read, title);
  const names = await knownNames(tx);
  const findings = [...file.diagnostics, ...names.check(file.plan)].sort((a, b) => a.span.start - b.span.start);
  const found = findCorruption(file.text, file.plan, names.index);
  const proposals = found.filter((proposal) => !isDecided(proposal, inForce?.errata ?? []));
  return { file, asRead: read.plan, effect: effectOf(file, inForce), title, inForce, names, findings, found, proposals };
};

type Seen = { readonly file: PlanFile; readonly inForce: AmendedPlan | null };

const seenAgainst = async ({ tx }: Pick<Context, 'tx'>, read: PlanFile, title: PlannedImport['title']): Promise<Seen> => {
  const year = title.issuedOn === null ? null : Number(title.issuedOn.slice(0, 4));
  const found = await findPlanInForce(tx, { number: title.number, title: title.title, year });
  if (found === null) return { file: read, inForce: null };
  const { plan, applied, conflicts } = await correctedReading(tx, found.planId, read.plan);
  const text = (await readPlanText(tx, found.planId)) ?? '';
  const changes = await taskChanges(tx, found.planId, plan);
  const errata = await readErrata(tx, found.planId);
  return { file: { ...read, plan }, inForce: { ...found, text, errata, changes, conflicts, corrected: applied.length } };
};

/** Accepted already, or dismissed as it is proposed again: not asked a second time. */
const isDecided = ({ printed, corrected }: ErratumProposal, errata: readonly ErratumRow[]): boolean =>
  errata.some((one) => one.printed === printed && (one.state === 'accepted' || (one.state === 'dismissed' && one.corrected === corrected)));

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
