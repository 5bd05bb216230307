import type { ConclusionRow, InspectedUnit } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { InspectionRoomView } from './contract.js';
import type { OpenInspection } from './open-inspection.js';
import { reviewUntil } from './review-term.js';

/** What the caller may do: run the inspection, answer for these units. */
export type Viewer = { readonly runs: boolean; readonly answerable: ReadonlySet<string> };

type UnitView = InspectionRoomView['units'][number];

/** The inspected units, each with its conclusion and what the caller may answer for it. */
export const unitViews = async (ctx: Context, open: OpenInspection, { runs, answerable }: Viewer): Promise<UnitView[]> =>
  Promise.all(
    open.row.units.map(async (unit) => {
      const conclusion = open.conclusions.find(({ unitId }) => unitId === unit.unitId) ?? null;
      const until = await reviewUntil(ctx, conclusion?.receivedOn ?? null);
      return {
        ...unit,
        conclusion: conclusion === null ? null : conclusionView(conclusion, until),
        acts: [
          ...(answerable.has(unit.unitId) ? answers(open, unit, conclusion) : []),
          ...(runs && open.row.state === 'findings' ? (['conclude'] as const) : []),
        ],
      };
    }),
  );

const conclusionView = (
  { text, fedBackAt, receivedOn, feedback }: ConclusionRow,
  reviewUntilDay: string | null,
): UnitView['conclusion'] => ({
  text,
  fedBackAt: fedBackAt?.toISOString() ?? null,
  receivedOn,
  feedback,
  reviewUntil: reviewUntilDay,
});

// What waits for the unit's word.
const answers = ({ reviews, row }: OpenInspection, unit: InspectedUnit, conclusion: ConclusionRow | null): UnitView['acts'] => {
  const isFedBack = conclusion !== null && conclusion.fedBackAt !== null;
  const isReceived = isFedBack && conclusion.receivedOn !== null;
  const isOpen = row.state !== 'archived';
  const hasReview = reviews.some(({ unitId, state }) => unitId === unit.unitId && state !== 'withdrawn');
  return [
    ...(unit.noticedAt !== null && unit.signedAt === null && row.state !== 'stopped' ? (['sign'] as const) : []),
    ...(isFedBack && !isReceived ? (['receive'] as const) : []),
    ...(isReceived && isOpen ? (['answer'] as const) : []),
    ...(isReceived && isOpen && !hasReview ? (['apply'] as const) : []),
  ];
};
