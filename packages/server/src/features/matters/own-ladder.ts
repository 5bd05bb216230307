import { checkLadder, type Ladder, type LadderStep, ladderFindingSentence, type Result, refused } from '@luoshi/domain';
import { insertLadder, listOwnLadders } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import type { listLadders as listTerms, keepLadder as terms } from './contract.js';
import { listLadders } from './list-matters.js';

type Answer = Promise<Result<Static<typeof listTerms.response>>>;
type Input = Static<typeof terms.body>;

/** Keeps an own ladder: a new one, or a new version of one. Open sheets keep the version they were issued with. */
export const keepLadder = async (ctx: Context, input: Input): Answer => {
  const found = checkLadder(bodyOf(input, '', 1));
  const [first] = found;
  if (first !== undefined)
    return refused('ladder-unfit', { findings: found.map((one) => ladderFindingSentence(one, ctx.lang)).join('；') });
  const before = input.ladderId === undefined ? null : await ownLadder(ctx, input.ladderId);
  if (input.ladderId !== undefined && before === null) return refused('ladder-unknown');
  const ladder = bodyOf(input, before?.ladder.id ?? `own-${ctx.newId()}`, (before?.ladder.version ?? 0) + 1);
  if (!(await insertLadder(ctx.tx, { ladder, retired: false }, ctx.now()))) return refused('edited-meanwhile');
  await log(ctx, 'ladder.kept', ladder);
  return listLadders(ctx);
};

/** Offers an own ladder no more; sheets issued with it climb on. */
export const retireLadder = async (ctx: Context, ladderId: string): Answer => {
  const before = await ownLadder(ctx, ladderId);
  if (before === null) return refused('ladder-unknown');
  const ladder = { ...before.ladder, version: before.ladder.version + 1 };
  if (!(await insertLadder(ctx.tx, { ladder, retired: true }, ctx.now()))) return refused('edited-meanwhile');
  await log(ctx, 'ladder.retired', ladder);
  return listLadders(ctx);
};

const ownLadder = async ({ tx }: Context, ladderId: string) =>
  (await listOwnLadders(tx)).find(({ ladder, retired }) => ladder.id === ladderId && !retired) ?? null;

// Own ladders are the office's words: written once, in its language.
const bodyOf = ({ name, source, steps, triggers }: Input, id: string, version: number): Ladder => ({
  id,
  version,
  name: { zh: name.trim(), en: name.trim() },
  source: source.trim(),
  toConfirm: { zh: '', en: '' },
  steps: steps.map(
    (step, index): LadderStep => ({
      key: `s${index + 1}`,
      name: { zh: step.name.trim(), en: step.name.trim() },
      follows: { zh: step.follows.trim(), en: step.follows.trim() },
      term: step.days === null ? null : { count: step.days, unit: step.workingDays ? 'working-day' : 'day' },
      needsApproval: step.needsApproval,
    }),
  ),
  triggers: triggers.map(({ severity, months, step }) => ({ severity, months, step: `s${step}` })),
});

const log = (ctx: Context, action: 'ladder.kept' | 'ladder.retired', { name, version, id }: Ladder): Promise<void> =>
  record(ctx, { action, thingKind: 'matter', thingId: id, data: { name: name.zh, version } });
