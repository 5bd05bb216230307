import { granted, postObjection, type Result } from '@luoshi/domain';
import { listCandidates as candidateRows, listPostless, listPosts as listRows, readLedgerEntry, readOfficialPosts } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import { cursorOf, positionOf } from '../../http/cursor.js';
import type { Context } from '../../operation.js';
import { taskSharesOf } from '../../shares/share-of.js';
import type { listCandidates as candidateTerms, readLeaders as leaderTerms, listPosts as terms } from './contract.js';
import { postView } from './post-view.js';

const Position = Type.Object({ offset: Type.Integer({ minimum: 0 }) });

/** A page of posts; with the first, which lead officials have none yet. */
export const listPosts = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const at = positionOf(query.cursor, Position);
  if (!at.ok) return at;
  const [limit, offset] = [query.limit ?? 50, at.value?.offset ?? 0];
  const choice = { unitId: query.unit ?? null, kinds: query.kind ?? null, q: query.q ?? null };
  const rows = await listRows(ctx.tx, choice, { limit: limit + 1, offset });
  const founds = offset === 0 && choice.unitId === null && keepsEvery(ctx);
  const postless = founds ? await listPostless(ctx.tx) : [];
  return granted({
    items: rows.slice(0, limit).map((row) => postView(ctx, row, query.day ?? dayOf(ctx.now()))),
    nextCursor: rows.length > limit ? cursorOf({ offset: offset + limit }) : null,
    postless: postless.map(({ official, tasks }) => ({ official, tasks })),
  });
};

/** Who may be entered as holder: the unit's own accounts, for a lead official's post any but the administrators'. */
export const listCandidates = async (
  ctx: Context,
  { unit, q }: Static<typeof candidateTerms.query>,
): Promise<Result<Static<typeof candidateTerms.response>>> => {
  // A unit does not look into another's accounts.
  const own = keepsEvery(ctx) ? (unit ?? null) : ctx.actor.unitId;
  const rows = await candidateRows(ctx.tx, { unitId: own, q: q ?? '' });
  return granted({ items: rows.map(({ userId, username, displayName, unitName }) => ({ userId, username, displayName, unitName })) });
};

/** Who leads a task today, through the posts of those whom the plan names. */
export const readLeaders = async (ctx: Context, taskId: string): Promise<Result<Static<typeof leaderTerms.response>>> => {
  const task = await taskSharesOf(ctx, taskId);
  if (!task.ok) return task;
  const leaders = (await readLedgerEntry(ctx.tx, taskId))?.owners.leaders ?? [];
  const posts = await readOfficialPosts(
    ctx.tx,
    leaders.flatMap(({ officialId }) => officialId ?? []),
  );
  return granted({
    leaders: leaders.map(({ printed, corrected, officialId }) => {
      const post = posts.find(({ official }) => official !== null && official === officialId);
      return { printed, official: corrected, post: post === undefined ? null : postView(ctx, post) };
    }),
  });
};

// A lead official's post belongs to no unit: who keeps that keeps every one.
const keepsEvery = ({ actor }: Context): boolean => postObjection(actor, { kind: 'lead-official', unitId: null }) === null;
