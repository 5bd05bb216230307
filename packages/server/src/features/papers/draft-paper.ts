import { granted, type PaperKind, paperKindName, paperKinds, paperMachine, type Result, refused, transition } from '@luoshi/domain';
import {
  insertPaper,
  lastPaperHead,
  type PaperRow,
  type PaperSubject,
  type PaperWords,
  readJurisdictionName,
  readPaper as readRow,
  savePaper as saveRow,
} from '@luoshi/store';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { composePaper } from './compose-paper.js';
import type { PaperView } from './contract.js';
import { paperView } from './paper-view.js';

type Asked = {
  readonly kind: PaperKind;
  readonly planId?: string;
  readonly period?: string;
  readonly unitId?: string;
  readonly inspectionId?: string;
  readonly matterId?: string;
};

/** Writes a paper from the ledger and keeps it as a draft. */
export const draftPaper = async (ctx: Context, { kind, ...asked }: Asked): Promise<Result<PaperView>> => {
  const subject = subjectOf(ctx, kind, asked);
  if (!subject.ok) return subject;
  const composed = await composePaper(ctx, kind, subject.value);
  if (!composed.ok) return composed;
  const { draft, number, unitId } = composed.value;
  const paperId = ctx.newId();
  await insertPaper(ctx.tx, {
    ...(await headOf(ctx, kind)),
    ...draft,
    paperId,
    kind,
    subject: subject.value,
    unitId: unitId ?? subject.value.unitId,
    givenNumber: number,
    at: ctx.now(),
  });
  await record(ctx, { action: 'paper.drafted', thingKind: 'paper', thingId: paperId, data: titled(kind, draft.title) });
  return readPaper(ctx, paperId);
};

/** One paper that the actor may see. */
export const readPaper = async (ctx: Context, paperId: string): Promise<Result<PaperView>> => {
  const row = await readRow(ctx.tx, paperId);
  return row === null ? noPaper(ctx) : granted(paperView(row, ctx));
};

/** Keeps what a drafter wrote. */
export const savePaper = async (
  ctx: Context,
  { paperId, edit, ...words }: PaperWords & { readonly paperId: string; readonly edit: number },
): Promise<Result<PaperView>> => {
  const open = await openPaper(ctx, paperId, 'save');
  if (!open.ok) return open;
  if (!(await saveRow(ctx.tx, paperId, edit, words))) return refused('edited-meanwhile');
  await record(ctx, { action: 'paper.saved', thingKind: 'paper', thingId: paperId, data: titled(open.value.kind, words.title) });
  return readPaper(ctx, paperId);
};

/** A paper whose state allows an event. */
export const openPaper = async (ctx: Context, paperId: string, event: keyof typeof paperMachine.events): Promise<Result<PaperRow>> => {
  const row = await readRow(ctx.tx, paperId);
  if (row === null) return noPaper(ctx);
  const to = transition(paperMachine, row.state, event, ctx.lang);
  return to.ok ? granted(row) : to;
};

export const noPaper = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '公文' : 'the paper' });

/** A paper's kind and title, as the log names it. */
export const titled = (kind: PaperKind, title: string) => ({ kind: paperKindName(kind, 'zh'), title: title.replaceAll('\n', '') });

const needWords = {
  plan: { zh: '方案', en: 'a plan' },
  period: { zh: '填报期', en: 'a period' },
  unit: { zh: '单位', en: 'a unit' },
  inspection: { zh: '督查', en: 'an inspection' },
  matter: { zh: '督办事项', en: 'a matter' },
} as const;

// What a kind does not need is not kept: a bulletin is addressed to no single unit.
const subjectOf = ({ lang }: Context, kind: PaperKind, asked: Omit<Asked, 'kind'>): Result<PaperSubject> => {
  const needs: readonly (keyof typeof needWords)[] = paperKinds[kind].needs;
  const given = { plan: asked.planId, period: asked.period, unit: asked.unitId, inspection: asked.inspectionId, matter: asked.matterId };
  const missing = needs.filter((need) => given[need] === undefined).map((need) => needWords[need][lang]);
  if (missing.length > 0)
    return refused('paper-subject-incomplete', { kind: paperKindName(kind, lang), missing: missing.join(lang === 'zh' ? '、' : ', ') });
  const of = (need: keyof typeof given): string | null => (needs.includes(need) ? (given[need] ?? null) : null);
  return granted({ planId: of('plan'), period: of('period'), unitId: of('unit'), inspectionId: of('inspection'), matterId: of('matter') });
};

// As the last issued paper of the kind had it; the first time from the jurisdiction's name.
const headOf = async ({ tx }: Context, kind: PaperKind): Promise<Pick<PaperWords, 'letterhead' | 'prefix' | 'issuer' | 'copies'>> => {
  const last = await lastPaperHead(tx, kind);
  if (last !== null) return last;
  const { head, prefix, zh } = paperKinds[kind];
  const government = `${await readJurisdictionName(tx)}人民政府`;
  return { letterhead: head === 'masthead' ? zh : `${government}文件`, prefix, issuer: `${government}督查室`, copies: '' };
};
