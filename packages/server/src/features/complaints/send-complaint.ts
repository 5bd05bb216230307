import { createHash, randomInt } from 'node:crypto';
import {
  addDays,
  complaintKindWords,
  complaintMachine,
  granted,
  type Result,
  refused,
  shippedComplaintRules,
  stateName,
} from '@luoshi/domain';
import { insertComplaint, nextPaperNumber, readComplaintByCode, readComplaintLoad } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { dayOf } from '../../calendar/day-of.js';
import { lastDayOf } from '../../calendar/last-day-of.js';
import type { Context } from '../../operation.js';
import { numberOf } from '../../supervision/remedy-steps.js';
import type { lookUpComplaint as lookUpTerms, sendComplaint as terms } from './contract.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

// 32 signs without 0/O, 1/I: read over the telephone. 12 of them are 60 bits, guarded by a limit of calls.
const signs = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const newCode = (): string => Array.from({ length: 12 }, () => signs[randomInt(signs.length)] ?? '').join('');
const plainCode = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '');

const rules = shippedComplaintRules;
const repeatedWithinDays = 30;

/** Takes in what anyone sends. Nothing of the sender is kept but the words and the contact given; the code is shown once. */
export const sendComplaint = async (ctx: Context, input: Static<typeof terms.body>): Promise<Result<Static<typeof terms.response>>> => {
  const { kind, website = '' } = input;
  const body = input.body.trim();
  if (website !== '') return refused('complaint-refused');
  if (body === '') return refused('reason-missing');
  const day = dayOf(ctx.now());
  const bodyHash = hashOf(body.replace(/\s+/g, ''));
  const load = await readComplaintLoad(ctx.tx, { day, bodyHash, since: addDays(day, -repeatedWithinDays) });
  if (load.isRepeated) return refused('complaint-repeated');
  if (load.today >= rules.mostADay) return refused('complaints-full', { limit: rules.mostADay });
  const year = Number(day.slice(0, 4));
  const code = newCode();
  const { complaintId, no } = { complaintId: ctx.newId(), no: await nextPaperNumber(ctx.tx, '投诉建议', year) };
  const dueOn = await lastDayOf(ctx, day, rules.accept);
  const contact = input.contact.trim();
  const one = { complaintId, year, no, kind, body, bodyHash, contact, codeHash: hashOf(code), receivedOn: day, dueOn, at: ctx.now() };
  await insertComplaint(ctx.tx, one);
  const number = numberOf(one);
  await record(ctx, {
    action: 'complaint.received',
    thingKind: 'complaint',
    thingId: complaintId,
    data: { number, kind: complaintKindWords[kind][ctx.lang] },
  });
  return granted({ number, code: code.replace(/(.{4})(?=.)/g, '$1-'), dueOn });
};

/** What became of a complaint, for who holds its code. */
export const lookUpComplaint = async (
  { tx, lang }: Context,
  { code }: Static<typeof lookUpTerms.body>,
): Promise<Result<Static<typeof lookUpTerms.response>>> => {
  const row = await readComplaintByCode(tx, hashOf(plainCode(code)));
  if (row === null) return refused('not-found', { thing: lang === 'zh' ? '这个查询码的投诉建议' : 'an entry of this code' });
  const { kind, receivedAt, dueOn, state, answer } = row;
  return granted({
    number: numberOf(row),
    kindName: complaintKindWords[kind][lang],
    receivedAt: receivedAt.toISOString(),
    dueOn,
    state,
    stateName: stateName(complaintMachine, state, lang),
    answer: state === 'answered' || state === 'dismissed' ? answer : '',
  });
};
