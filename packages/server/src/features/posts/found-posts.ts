import { granted, postObjection, postTitleOf, type Result, refused } from '@luoshi/domain';
import { insertHolding, insertPost, listPostless, type Postless, readPost, readUnit, renamePost as renameRow } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import type { foundOfficialPosts as foundTerms, PostView, addPost as terms } from './contract.js';
import { postView } from './post-view.js';

/** Sets up a post in a unit; who holds it is entered afterwards. */
export const addPost = async (ctx: Context, { kind, title, unitId }: Static<typeof terms.body>): Promise<Result<PostView>> => {
  const unit = await readUnit(ctx.tx, unitId);
  if (unit === null) return refused('not-found', { thing: ctx.lang === 'zh' ? '单位' : 'the unit' });
  const objection = postObjection(ctx.actor, { unitId, kind });
  if (objection !== null) return refused(objection);
  const postId = ctx.newId();
  await insertPost(ctx.tx, { postId, kind, title: title.trim(), unitId, official: null, at: ctx.now() });
  await record(ctx, { action: 'post.added', thingKind: 'post', thingId: postId, data: { title: title.trim(), unit: unit.name, kind } });
  return postOf(ctx, postId);
};

/**
 * Sets up the posts of lead officials whom plans name, each held by that person since the first plan that does. From then on a successor takes
 * over the post, and no plan has to be printed again (兴庆区, RULES 17).
 */
export const foundOfficialPosts = async (
  ctx: Context,
  { officials }: Static<typeof foundTerms.body>,
): Promise<Result<Static<typeof foundTerms.response>>> => {
  const objection = postObjection(ctx.actor, { kind: 'lead-official', unitId: null });
  if (objection !== null) return refused(objection);
  const wanted = (await listPostless(ctx.tx)).filter(({ official }) => officials === undefined || officials.includes(official));
  for (const one of wanted) await found(ctx, one);
  return granted({ founded: wanted.length });
};

const found = async (ctx: Context, { official, from, userId }: Postless): Promise<void> => {
  const postId = ctx.newId();
  const title = postTitleOf({ name: official, role: null });
  if (!(await insertPost(ctx.tx, { postId, kind: 'lead-official', title, unitId: null, official, at: ctx.now() }))) return;
  await insertHolding(ctx.tx, postId, { holdingId: ctx.newId(), kind: 'holder', person: official, userId, from, to: null }, ctx.now());
  await record(ctx, { action: 'post.added', thingKind: 'post', thingId: postId, data: { title, official, from } });
};

/** Gives a post another title. */
export const renamePost = async (
  ctx: Context,
  { postId, title }: { readonly postId: string; readonly title: string },
): Promise<Result<PostView>> => {
  const post = await readPost(ctx.tx, postId);
  if (post === null) return noPost(ctx);
  const objection = postObjection(ctx.actor, post);
  if (objection !== null) return refused(objection);
  await renameRow(ctx.tx, postId, title.trim());
  await record(ctx, { action: 'post.renamed', thingKind: 'post', thingId: postId, data: { before: post.title, title: title.trim() } });
  return postOf(ctx, postId);
};

/** The post as it stands now. */
export const postOf = async (ctx: Context, postId: string): Promise<Result<PostView>> => {
  const post = await readPost(ctx.tx, postId);
  return post === null ? noPost(ctx) : granted(postView(ctx, post));
};

/** Refuses what concerns a post that is not there. */
export const noPost = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '岗位' : 'the post' });
