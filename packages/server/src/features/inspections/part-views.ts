import {
  clueAuthorityWords,
  clueMachine,
  findingMachine,
  type InspectionState,
  may,
  openEvents,
  recommendationMachine,
  recommendationWords,
  stateName,
  unsettledFindingStates,
} from '@luoshi/domain';
import type { ClueRow, FindingOfUnit, RecommendationRow } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { InspectionRoomView } from './contract.js';
import type { Viewer } from './unit-views.js';

type Viewed = Viewer & { readonly state: InspectionState; readonly today: string };

/** A finding with what the caller may do with it. */
export const findingView = (
  ctx: Context,
  { recordedBy: _, inspectionId: __, reportedAt: ___, checkedAt: ____, ...one }: FindingOfUnit,
  { state, runs, answerable, today }: Viewed,
): InspectionRoomView['findings'][number] => {
  const isOpen = state === 'under-way' || state === 'findings';
  const open = openEvents(findingMachine, one.state);
  return {
    ...one,
    stateName: stateName(findingMachine, one.state, ctx.lang),
    overdue: one.dueOn !== null && one.dueOn < today && unsettledFindingStates.includes(one.state),
    acts: [
      ...(runs && isOpen && open.includes('save') ? (['save'] as const) : []),
      ...(answerable.has(one.unitId) && open.includes('report') ? (['report'] as const) : []),
      ...(runs && open.includes('settle') ? (['check'] as const) : []),
    ],
  };
};

/** A recommendation with its open steps. */
export const recommendationView = (
  ctx: Context,
  { inspectionId: _, proposedBy, ...one }: RecommendationRow,
  runs: boolean,
): InspectionRoomView['recommendations'][number] => ({
  ...one,
  kindName: recommendationWords[one.kind][ctx.lang],
  stateName: stateName(recommendationMachine, one.state, ctx.lang),
  acts: openEvents(recommendationMachine, one.state).filter((event) => {
    const { action } = recommendationMachine.events[event];
    return action === 'inspection.write' ? runs : may(ctx.actor, action) && proposedBy !== ctx.actor.userId;
  }),
});

/** A clue: that there is one, and where it went. */
export const clueView = ({ lang }: Context, { inspectionId: _, ...one }: ClueRow): NonNullable<InspectionRoomView['clues']>[number] => ({
  ...one,
  authorityName: clueAuthorityWords[one.authority][lang],
  stateName: stateName(clueMachine, one.state, lang),
  acts: [...openEvents(clueMachine, one.state)],
});
