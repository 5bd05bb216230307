import {
  type InspectionPart,
  inspectionPartWords,
  inspectionReviewMachine,
  may,
  partsTaken,
  recusalObjection,
  refused,
  sentenceOf,
  stateName,
} from '@luoshi/domain';
import { type InspectionReviewRow, listDeciders } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { InspectionRoomView } from './contract.js';
import { type OpenInspection, partsIn } from './open-inspection.js';

/** A review with what the caller may do, or why the caller steps aside. */
export const reviewView = async (
  ctx: Context,
  open: OpenInspection,
  { inspectionId: _, ...review }: InspectionReviewRow,
  { answerable, today }: { readonly answerable: ReadonlySet<string>; readonly today: string },
): Promise<InspectionRoomView['reviews'][number]> => {
  const waits = review.state === 'applied';
  const decides = waits && may(ctx.actor, 'inspection.review');
  const objection = decides ? await reviewObjection(ctx, open, review.unitId) : null;
  const isOwn = answerable.has(review.unitId);
  return {
    ...review,
    stateName: stateName(inspectionReviewMachine, review.state, ctx.lang),
    overdue: waits && review.dueOn < today,
    decidedAt: review.decidedAt?.toISOString() ?? null,
    acts: [...(decides && objection === null ? (['decide'] as const) : []), ...(waits && isOwn ? (['withdraw'] as const) : [])],
    objection: objection === null ? null : sentenceOf(objection.refusal, ctx.lang),
  };
};

/** The refusal to somebody who must step aside from a review (§17): which part it was, and who could decide instead. */
export const reviewObjection = async (ctx: Context, open: OpenInspection, unitId: string) => {
  const taken = partsIn(open);
  const objection = recusalObjection(ctx.actor, unitId, taken);
  if (objection === null) return null;
  const words = (part: InspectionPart): string => inspectionPartWords[part][ctx.lang];
  const parts = partsTaken(ctx.actor.userId, taken).map(words);
  const others = (await listDeciders(ctx.tx, ['supervisor', 'lead-official'])).filter(
    (one) => partsTaken(one.userId, taken).length === 0 && one.unitId !== unitId,
  );
  return refused(objection, { parts: parts.join(ctx.lang === 'zh' ? '、' : ', '), others: whoElse(ctx, others) });
};

const namedAtMost = 5;

const whoElse = ({ lang }: Context, others: readonly { readonly name: string }[]): string => {
  if (others.length === 0) {
    return lang === 'zh'
      ? '目前没有别的人可以复核：请政府另行指定没有参与的人，由系统管理员开立账号'
      : 'nobody else could decide now: let the government name somebody who took no part, and open an account';
  }
  const names = others.slice(0, namedAtMost).map(({ name }) => name);
  return lang === 'zh' ? `可由${names.join('、')}${others.length > namedAtMost ? '等' : ''}复核` : `${names.join(', ')} may decide`;
};
