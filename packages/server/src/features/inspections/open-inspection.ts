import {
  eventName,
  granted,
  type InspectionEvent,
  type InspectionFacts,
  inspectionLacks,
  inspectionMachine,
  type PartTaken,
  type Result,
  refused,
  steppedAsideObjection,
  transition,
} from '@luoshi/domain';
import {
  type ConclusionRow,
  type FindingOfUnit,
  type InspectionReviewRow,
  type InspectionRow,
  listConclusions,
  listFindingsOf,
  listReviewsOf,
  moveInspection,
  readInspection,
} from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';

/** An inspection with all that its steps ask about. */
export type OpenInspection = {
  readonly row: InspectionRow;
  readonly findings: readonly FindingOfUnit[];
  readonly conclusions: readonly ConclusionRow[];
  readonly reviews: readonly InspectionReviewRow[];
};

/** An inspection as far as the actor may see it. */
export const openInspection = async ({ tx, lang }: Context, inspectionId: string): Promise<Result<OpenInspection>> => {
  const row = await readInspection(tx, inspectionId);
  if (row === null) return refused('not-found', { thing: lang === 'zh' ? '这次督查' : 'the inspection' });
  const findings = await listFindingsOf(tx, inspectionId);
  const conclusions = await listConclusions(tx, inspectionId);
  const reviews = await listReviewsOf(tx, inspectionId);
  return granted({ row, findings, conclusions, reviews });
};

/** An inspection that the actor works on: not who stepped aside from it (§15, §17). */
export const inspectionToRun = async (ctx: Context, inspectionId: string): Promise<Result<OpenInspection>> => {
  const open = await openInspection(ctx, inspectionId);
  if (!open.ok) return open;
  const objection = asideObjection(ctx, open.value);
  return objection ?? open;
};

/** The refusal to somebody who stepped aside; null for everyone else. */
export const asideObjection = ({ actor }: Pick<Context, 'actor'>, open: OpenInspection) => {
  const objection = steppedAsideObjection(actor, partsIn(open));
  const reason = open.row.team.find(({ userId, recused }) => userId === actor.userId && recused !== null)?.recused ?? '';
  return objection === null ? null : refused(objection, { reason });
};

/** Who had which part in it: the team, who recorded findings, who wrote or made the conclusion. */
export const partsIn = ({ row, findings, conclusions }: OpenInspection): readonly PartTaken[] => [
  ...row.team.map(({ userId, recused }): PartTaken => ({ userId, part: recused === null ? 'team' : 'recused' })),
  ...findings.map(({ recordedBy }): PartTaken => ({ userId: recordedBy, part: 'finding' })),
  ...conclusions.map(({ writtenBy }): PartTaken => ({ userId: writtenBy, part: 'conclusion' })),
  ...row.steps.filter(({ event }) => event === 'conclude').map(({ byId }): PartTaken => ({ userId: byId, part: 'conclusion' })),
];

/** What its completeness asks. */
export const factsOf = ({ row, findings, conclusions }: OpenInspection): InspectionFacts => ({
  ...row,
  units: row.units.map(({ unitId, name }) => ({
    name,
    concluded: conclusions.some((one) => one.unitId === unitId && one.text.trim() !== ''),
  })),
  findings,
});

/** The refusal to who was not the first. */
export const editedMeanwhile = ({ lang }: Pick<Context, 'lang'>) =>
  refused('edited-meanwhile', { person: lang === 'zh' ? '有人' : 'somebody' });

/** What a step carries beside the event. */
export type StepInput = {
  readonly edit: number;
  readonly event: InspectionEvent;
  readonly paper: string;
  readonly note: string;
  readonly noticeNumber?: string;
  readonly conclusionNumber?: string;
};

/** Moves an inspection on by its table, where it lacks nothing and nobody was quicker. */
export const moveOn = async (ctx: Context, open: OpenInspection, input: StepInput): Promise<Result<null>> => {
  const { row } = open;
  const { edit, event, paper, note, ...numbers } = input;
  const next = transition(inspectionMachine, row.state, event, ctx.lang);
  if (!next.ok) return next;
  const name = eventName(inspectionMachine, event, ctx.lang);
  const missing = inspectionLacks(event, factsOf(open), ctx.lang);
  if (missing.length > 0) return refused('inspection-incomplete', { missing: missing.join('、'), event: name });
  const byId = ctx.actor.userId === '' ? null : ctx.actor.userId;
  const step = { event, state: next.value, at: ctx.now().toISOString(), byId, by: ctx.actorName, paper, note };
  const moved = await moveInspection(ctx.tx, { row: { ...row, edit }, step, ...numbers, proposes: event === 'propose' });
  if (!moved) return editedMeanwhile(ctx);
  const [title, number] = [row.title, numbers.noticeNumber ?? numbers.conclusionNumber ?? paper];
  await recordAct(ctx, row.inspectionId, 'inspection.moved', { title, event: name, number: number === '' ? '—' : number, note });
  return granted(null);
};

type InspectionAct = Extract<Parameters<typeof record>[1]['action'], `inspection.${string}`>;

/** Logs an act on an inspection. */
export const recordAct = (
  ctx: Context,
  inspectionId: string,
  action: InspectionAct,
  data: Readonly<Record<string, string | number>>,
): Promise<void> => record(ctx, { action, thingKind: 'inspection', thingId: inspectionId, data });
