import {
  eventName,
  granted,
  type InspectionEvent,
  type InspectionState,
  inspectionBases,
  inspectionDecree,
  inspectionKinds,
  inspectionLacks,
  inspectionMachine,
  inspectionMethods,
  inspectionStages,
  may,
  openEvents,
  type Result,
  sentenceOf,
  stageArticles,
  standingInspectionStates,
  stateAfter,
  stateName,
  statesBefore,
  teamDuties,
} from '@luoshi/domain';
import { listClues, listRecommendations } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { answerableUnits } from './answerable-units.js';
import { approvalFor } from './approval.js';
import { collisionsOf } from './collisions-of.js';
import type { InspectionRoomView } from './contract.js';
import { asideObjection, factsOf, type OpenInspection, openInspection } from './open-inspection.js';
import { clueView, findingView, recommendationView } from './part-views.js';
import { reviewView } from './review-view.js';
import { teamOpenStates } from './team-open-states.js';
import { unitViews } from './unit-views.js';

/** One inspection as the caller may see it, with what may be done now and what stands in the way. */
export const inspectionRoom = async (ctx: Context, inspectionId: string): Promise<Result<InspectionRoomView>> => {
  const open = await openInspection(ctx, inspectionId);
  if (!open.ok) return open;
  const { row, findings, reviews } = open.value;
  const runs = may(ctx.actor, 'inspection.write') && asideObjection(ctx, open.value) === null;
  const recommendations = await listRecommendations(ctx.tx, inspectionId);
  const clues = may(ctx.actor, 'inspection.hand-over') ? await listClues(ctx.tx, inspectionId) : null;
  const answerable = await answerableUnits(
    ctx,
    row.units.map(({ unitId }) => unitId),
  );
  const seen = { runs, answerable, today: dayOf(ctx.now()) };
  return granted({
    ...headOf(ctx, open.value),
    units: await unitViews(ctx, open.value, seen),
    findings: findings.map((one) => findingView(ctx, one, { ...seen, state: row.state })),
    reviews: await Promise.all(reviews.map((one) => reviewView(ctx, open.value, one, seen))),
    recommendations: recommendations.map((one) => recommendationView(ctx, one, runs)),
    clues: clues?.map((one) => clueView(ctx, one)) ?? null,
    collisions: await standingCollisions(ctx, open.value),
    acts: await actsOf(ctx, open.value),
    mayEdit: runs && row.state === 'draft',
    mayEditTeam: runs && teamOpenStates.includes(row.state),
    mayRecord: runs && recordStates.includes(row.state),
    mayRecommend: runs && concludedStates.includes(row.state),
  });
};

const recordStates: readonly InspectionState[] = ['under-way', 'findings'];

/** States in which a conclusion stands, from which something may follow. */
export const concludedStates: readonly InspectionState[] = ['concluded', 'fed-back', 'rectifying', 'verified', 'archived'];

const headOf = (ctx: Context, { row }: OpenInspection) => {
  const { lang } = ctx;
  const basis = inspectionBases[row.basis.kind];
  return {
    inspectionId: row.inspectionId,
    kind: row.kind,
    kindName: inspectionKinds[row.kind][lang],
    state: row.state,
    stateName: stateName(inspectionMachine, row.state, lang),
    edit: row.edit,
    title: row.title,
    subject: row.subject,
    taskIds: [...row.taskIds],
    basis: { ...row.basis, kindName: basis[lang], article: basis.article },
    approver: row.approver,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    scheme: { ...row.scheme, methods: [...row.scheme.methods] },
    methods: row.scheme.methods.map((method) => ({ name: inspectionMethods[method][lang], article: inspectionMethods[method].article })),
    team: row.team.map((one) => ({ ...one, dutyName: teamDuties[one.duty][lang] })),
    noticeNumber: row.noticeNumber,
    conclusionNumber: row.conclusionNumber,
    stages: stagesOf(ctx, row),
    decree: inspectionDecree,
  };
};

// The line of stages; one that ended before its end closes with where it ended. A unit reads it from the notice on, without the notes.
const stagesOf = ({ lang, actor }: Context, { state, steps }: OpenInspection['row']): InspectionRoomView['stages'] => {
  const isOff = !standingInspectionStates.includes(state);
  const line: readonly InspectionState[] = isOff
    ? [...inspectionStages.filter((one) => steps.some((step) => step.state === one)), state]
    : inspectionStages;
  const seesAll = may(actor, 'inspection.write') || may(actor, 'inspection.approve');
  return line.map((one) => {
    const step = steps.findLast((taken) => taken.state === one);
    const shown = seesAll ? step : undefined;
    return {
      state: one,
      name: eventName(inspectionMachine, eventInto(one), lang),
      article: stageArticles[one] ?? null,
      at: step?.at ?? null,
      by: shown?.by ?? null,
      paper: shown?.paper ?? '',
      note: shown?.note ?? '',
    };
  });
};

// A stage is named by what was done to reach it: the first event of the table that leads there.
const eventInto = (state: InspectionState): InspectionEvent =>
  (Object.keys(inspectionMachine.events) as InspectionEvent[]).find((event) =>
    statesBefore(inspectionMachine, event).some((from) => from !== state && stateAfter(inspectionMachine, from, event) === state),
  ) ?? 'save';

const comparedStates: readonly InspectionState[] = ['draft', 'proposed'];

const standingCollisions = async (ctx: Context, { row }: OpenInspection): Promise<InspectionRoomView['collisions']> =>
  comparedStates.includes(row.state) && may(ctx.actor, 'inspection.approve') ? [...(await collisionsOf(ctx, row))] : [];

const separately: readonly InspectionEvent[] = ['save', 'settle'];

const actsOf = async (ctx: Context, open: OpenInspection): Promise<InspectionRoomView['acts']> => {
  const events = openEvents(inspectionMachine, open.row.state).filter(
    (event) => !separately.includes(event) && may(ctx.actor, inspectionMachine.events[event].action),
  );
  const facts = factsOf(open);
  return Promise.all(
    events.map(async (event) => ({
      event,
      name: eventName(inspectionMachine, event, ctx.lang),
      lacks: [...inspectionLacks(event, facts, ctx.lang)],
      objection: await objectionTo(ctx, open, event),
    })),
  );
};

const objectionTo = async (ctx: Context, open: OpenInspection, event: InspectionEvent): Promise<string | null> => {
  const { row, conclusions } = open;
  if (inspectionMachine.events[event].action === 'inspection.write') {
    const aside = asideObjection(ctx, open);
    return aside === null ? null : sentenceOf(aside.refusal, ctx.lang);
  }
  const proposers = event === 'conclude' ? conclusions.map(({ writtenBy }) => writtenBy) : [row.proposedBy];
  const decided = await approvalFor(ctx, row.approver, proposers);
  return decided.ok ? null : sentenceOf(decided.refusal, ctx.lang);
};
