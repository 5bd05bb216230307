import { type ErratumProposal, granted, type NamedUnit, type Plan, type Result, type Task } from '@luoshi/domain';
import type { Context } from '../../operation.js';
import { coverageByKind, leftOutOf } from '../../presenting/coverage.js';
import { evidenceView } from '../../presenting/evidence-view.js';
import { findingViews } from '../../presenting/finding-view.js';
import { placeViews } from '../../presenting/place-view.js';
import { changeViews } from './change-views.js';
import type { ImportPreviewView } from './contract.js';
import { type PlannedImport, planImport } from './planned-import.js';
import type { PlanFile } from './read-plan-file.js';

/** Shows what importing a document would do: what was read, what is doubtful, what would change. Writes nothing. */
export const previewImport = async (ctx: Context, file: PlanFile): Promise<Result<ImportPreviewView>> => {
  const planned = await planImport(ctx, file);
  const { plan, text } = file;
  return granted({
    effect: planned.effect,
    filename: file.filename,
    encoding: file.encoding,
    sha256: file.sha256,
    plan: inForceView(planned),
    document: documentView(plan),
    counts: countsOf(plan),
    coverage: coverageByKind(plan.regions),
    leftOut: leftOutOf(plan.regions, text),
    tasks: plan.tasks.map(taskView),
    findings: planned.findings.map(findingViews(file, ctx.lang)),
    errata: planned.proposals.map(proposalViews(ctx, file)),
    unknownNames: planned.names.unknownIn(plan, foreseeable(planned)),
    corrections: { applied: planned.inForce?.corrected ?? 0, conflicts: planned.inForce?.conflicts.length ?? 0 },
    changes: changeViews(planned.inForce?.changes ?? [], ctx.lang),
  });
};

/** Errata in force, and proposals as if they were: a name that one of them puts right is not unknown. */
const foreseeable = ({ inForce, proposals }: PlannedImport) => [
  ...(inForce?.errata.filter(({ state }) => state === 'accepted') ?? []),
  ...proposals,
];

const inForceView = ({ inForce }: PlannedImport): ImportPreviewView['plan'] =>
  inForce === null ? null : { planId: inForce.planId, title: inForce.title, revision: inForce.revision };

const documentView = ({ document: { title, number, issuer, date, layout } }: Plan): ImportPreviewView['document'] => ({
  title,
  number,
  issuer,
  date,
  layout,
});

const countsOf = ({ tasks, headings, orders }: Plan): ImportPreviewView['counts'] => {
  const count = (test: (task: Task) => boolean): number => tasks.filter(test).length;
  return {
    tasks: tasks.length,
    chapters: headings.filter(({ level }) => level === 'chapter').length,
    sections: headings.filter(({ level }) => level === 'section').length,
    targets: tasks.reduce((sum, { targets }) => sum + targets.length, 0),
    orders: orders.length,
    withoutLeader: count(({ leaders }) => leaders.length === 0),
    withoutLeadUnit: count(({ leadUnits }) => leadUnits.length === 0),
    open: count(({ open }) => open),
  };
};

const taskView = ({
  no,
  key,
  chapter,
  section,
  text,
  leaders,
  leadUnits,
  coUnits,
  open,
  targets,
}: Task): ImportPreviewView['tasks'][number] => ({
  no,
  key,
  chapter,
  section,
  text,
  leaders: leaders.map(({ name, role }) => name ?? role ?? ''),
  leadUnits: leadUnits.map(nameOf),
  coUnits: coUnits.map(nameOf),
  open,
  targets: [...targets],
});

const nameOf = ({ name }: NamedUnit): string => name;

const proposalViews = ({ lang }: Context, file: PlanFile): ((proposal: ErratumProposal) => ImportPreviewView['errata'][number]) => {
  const placeOf = placeViews(file, lang);
  return ({ printed, corrected, confidence, places, evidence, alternatives }) => ({
    printed,
    corrected,
    confidence,
    placeCount: places.length,
    places: places.map(placeOf),
    evidence: evidence.map((one) => evidenceView(one, lang)),
    alternatives: [...alternatives],
  });
};
