import { granted, type Refusal, type Result, refused } from '@luoshi/domain';
import { type Credentials, countFailure, countWrongGuesses, insertSession, readCredentials, type WrongGuesses } from '@luoshi/store';
import { record } from '../../audit/record.js';
import { passwordFits } from '../../auth/password.js';
import { newToken, sessionHours, tokenHash } from '../../auth/session-token.js';
import type { Context } from '../../operation.js';

/** After so many failures in a row an account rests, so that a list of guesses takes years; not longer, so that nobody can shut others out for a day. */
const failuresAllowed = 5;
const restMinutes = 15;

const minute = 60_000;
const hour = 60 * minute;

/** A log-in that was refused is a result of its own: it is written down, so its transaction must be kept. */
export type LogIn =
  | { readonly kind: 'opened'; readonly token: string; readonly expiresAt: Date }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

const isResting = ({ lockedUntil }: Credentials, now: Date): boolean => lockedUntil !== null && lockedUntil > now;

/** A name without an account rests by the same count, so that nobody learns from it which names there are. */
const wouldRest = ({ count, last }: WrongGuesses, now: Date): boolean =>
  last !== null && count % failuresAllowed === 0 && last.getTime() + restMinutes * minute > now.getTime();

const refuse = async (ctx: Context, username: string, refusal: Refusal): Promise<Result<LogIn>> => {
  await record(ctx, { action: 'session.refused', thingKind: 'session', thingId: username, data: { username, reason: refusal.code } });
  return granted({ kind: 'refused', refusal });
};

const countGuess = async (ctx: Context, { userId, failedAttempts }: Credentials): Promise<void> => {
  const failures = failedAttempts + 1;
  const rests = failures >= failuresAllowed;
  await countFailure(ctx.tx, userId, rests ? 0 : failures, rests ? new Date(ctx.now().getTime() + restMinutes * minute) : null);
};

const open = async (ctx: Context, { userId, displayName, failedAttempts }: Credentials): Promise<Result<LogIn>> => {
  const token = newToken();
  const createdAt = ctx.now();
  const expiresAt = new Date(createdAt.getTime() + sessionHours * hour);
  if (failedAttempts > 0) await countFailure(ctx.tx, userId, 0, null);
  await insertSession(ctx.tx, { tokenHash: tokenHash(token), userId, createdAt, expiresAt });
  const person = { ...ctx, actor: { ...ctx.actor, userId }, actorName: displayName };
  await record(person, { action: 'session.opened', thingKind: 'session', thingId: userId, data: {} });
  return granted({ kind: 'opened', token, expiresAt });
};

/** Logs in. Unknown names take as long as known ones, are refused with the same words, and rest after as many guesses. */
export const openSession = async (
  ctx: Context,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<Result<LogIn>> => {
  const credentials = await readCredentials(ctx.tx, username);
  const rests = credentials === null ? wouldRest(await countWrongGuesses(ctx.tx, username), ctx.now()) : isResting(credentials, ctx.now());
  if (rests) return refuse(ctx, username, refused('too-many-attempts', { minutes: restMinutes }).refusal);
  const fits = await passwordFits(credentials?.passwordHash ?? null, password);
  if (credentials === null) return refuse(ctx, username, refused('wrong-credentials').refusal);
  if (!fits) {
    await countGuess(ctx, credentials);
    return refuse(ctx, username, refused('wrong-credentials').refusal);
  }
  return credentials.state === 'disabled' ? refuse(ctx, username, refused('account-disabled').refusal) : open(ctx, credentials);
};
