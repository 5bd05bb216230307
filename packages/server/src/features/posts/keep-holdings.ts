import { granted, type Holding, postObjection, type Result, refused, substitute, succeed } from '@luoshi/domain';
import {
  deleteHolding,
  endHolding,
  type HoldingSeen,
  insertHolding,
  type PostRow,
  readCandidate,
  readPost,
  updateHolding,
} from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import type { PostView } from './contract.js';
import { noPost, postOf } from './found-posts.js';

type Days = Pick<Holding, 'person' | 'userId' | 'from' | 'to'>;

/**
 * Hands a post to a successor in one act: the holder ends the day before. What the post owes needs no moving, and who held it when stays to be
 * seen.
 */
export const succeedPost = async (
  ctx: Context,
  { postId, ...successor }: { readonly postId: string } & Omit<Days, 'to'>,
): Promise<Result<PostView>> => {
  const post = await postToKeep(ctx, postId, successor.userId);
  if (!post.ok) return post;
  const { holdings, title } = post.value;
  const outcome = succeed(holdings, { ...successor, person: successor.person.trim(), to: null, holdingId: ctx.newId() });
  if (!outcome.ok) return outcome;
  const { ended, begun } = outcome.value;
  const before = holdings.find(({ holdingId }) => holdingId === ended?.holdingId);
  if (before !== undefined && ended !== null && !(await endHolding(ctx.tx, before, ended.to)))
    return refused('edited-meanwhile', { person: before.person });
  await insertHolding(ctx.tx, postId, begun, ctx.now());
  await record(ctx, {
    action: 'post.succeeded',
    thingKind: 'post',
    thingId: postId,
    data: { title, person: begun.person, from: begun.from, before: before?.person ?? '—', userId: begun.userId ?? '' },
  });
  return postOf(ctx, postId);
};

/** Names a substitute with dates. */
export const substitutePost = async (ctx: Context, { postId, ...stand }: { readonly postId: string } & Days): Promise<Result<PostView>> => {
  const post = await postToKeep(ctx, postId, stand.userId);
  if (!post.ok) return post;
  const holding = substitute(post.value.holdings, { ...stand, person: stand.person.trim(), holdingId: ctx.newId() });
  if (!holding.ok) return holding;
  await insertHolding(ctx.tx, postId, holding.value, ctx.now());
  const { person, from, to, userId } = holding.value;
  await record(ctx, {
    action: 'post.substituted',
    thingKind: 'post',
    thingId: postId,
    data: { title: post.value.title, person, from, to: to ?? '', userId: userId ?? '' },
  });
  return postOf(ctx, postId);
};

/** Which holding, as it was looked at, and what it should say. */
export type HoldingChange = { readonly postId: string; readonly holdingId: string; readonly seen: Omit<HoldingSeen, 'holdingId'> } & Days;

/** Corrects who held a post and when. */
export const changeHolding = async (ctx: Context, { postId, holdingId, seen, ...days }: HoldingChange): Promise<Result<PostView>> => {
  const post = await postToKeep(ctx, postId, days.userId);
  if (!post.ok) return post;
  const before = post.value.holdings.find((one) => one.holdingId === holdingId);
  if (before === undefined) return noPost(ctx);
  if (days.to !== null && days.to < days.from) return refused('holding-ends-early', { from: days.from, to: days.to });
  if (before.kind === 'substitute' && days.to === null) return refused('substitute-without-end');
  const after = { ...days, person: days.person.trim() };
  if (!(await updateHolding(ctx.tx, { holdingId, ...seen }, after))) return refused('edited-meanwhile', { person: before.person });
  await record(ctx, {
    action: 'post.holding-changed',
    thingKind: 'post',
    thingId: postId,
    data: { title: post.value.title, before: inWords(before), after: inWords(after), userId: after.userId ?? '' },
  });
  return postOf(ctx, postId);
};

/** Removes what was entered by mistake; the log keeps who stood there. */
export const removeHolding = async (
  ctx: Context,
  { postId, holdingId }: { readonly postId: string; readonly holdingId: string },
): Promise<Result<PostView>> => {
  const post = await postToKeep(ctx, postId, null);
  if (!post.ok) return post;
  const before = post.value.holdings.find((one) => one.holdingId === holdingId);
  if (before === undefined || !(await deleteHolding(ctx.tx, holdingId))) return noPost(ctx);
  await record(ctx, {
    action: 'post.holding-removed',
    thingKind: 'post',
    thingId: postId,
    data: { title: post.value.title, before: inWords(before) },
  });
  return postOf(ctx, postId);
};

const inWords = ({ person, from, to }: Days): string => `${person} ${from}—${to ?? ''}`;

const postToKeep = async (ctx: Context, postId: string, userId: string | null): Promise<Result<PostRow>> => {
  const post = await readPost(ctx.tx, postId);
  if (post === null) return noPost(ctx);
  const objection = postObjection(ctx.actor, post);
  if (objection !== null) return refused(objection);
  if (userId !== null && (await readCandidate(ctx.tx, userId, post.unitId)) === null) return refused('holder-of-another-unit');
  return granted(post);
};
