import { granted, type Lang, type Result, refused } from '@luoshi/domain';
import { readTimeline as readRows, readTimelineScope, type TimelineChoice, type TimelineRow, type TimelineScope } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { auditSentence } from '../../audit/audit-actions.js';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import type { readTimeline as terms } from './contract.js';
import { kindOf, type TimelineKind, timelineKindNames, timelineKinds } from './timeline-kinds.js';

type View = Static<typeof terms.response>;
const Position = Type.Object({ at: Type.String({ format: 'date-time' }), key: Type.String() });

/** What of the task's timeline the caller may see; not found where the task is not within reach. */
export const timelineScopeOf = async ({ tx, lang }: Context, taskId: string): Promise<Result<TimelineScope>> => {
  const scope = await readTimelineScope(tx, taskId);
  return scope === null ? refused('not-found', { thing: lang === 'zh' ? '任务' : 'the task' }) : granted(scope);
};

/** A page of a timeline, the newest first. */
export const readTimeline = async (ctx: Context, scope: TimelineScope, query: Static<typeof terms.query>): Promise<Result<View>> => {
  const before = positionOf(query.cursor, Position);
  if (!before.ok) return before;
  const limit = query.limit ?? 50;
  const choice = { ...narrowed(query), before: before.value ?? null, limit: limit + 1 };
  const { shown, nextCursor } = pageOf(await readRows(ctx.tx, scope, choice), limit, ({ at, key }) => ({ at: at.toISOString(), key }));
  const kinds = timelineKindNames.map((kind) => ({ kind, name: timelineKinds[kind][ctx.lang] }));
  return granted({ items: shown.map((row) => entryView(row, ctx.lang)), nextCursor, kinds });
};

const narrowed = ({ kind, from, to }: Static<typeof terms.query>): Omit<TimelineChoice, 'before' | 'limit'> => ({
  actions: kind === undefined ? null : kind.flatMap((one): readonly string[] => timelineKinds[one].actions),
  lights: kind === undefined || kind.includes('light'),
  from: from ?? null,
  to: to ?? null,
});

const entryView = (row: TimelineRow, lang: Lang): View['items'][number] => {
  const kind: TimelineKind | null = row.light === null ? kindOf(row.action) : 'light';
  const data = JSON.parse(row.data) as Readonly<Record<string, string | number>>;
  return {
    key: row.key,
    at: row.at.toISOString(),
    kind,
    kindName: kind === null ? '' : timelineKinds[kind][lang],
    actor: row.actor,
    sentence: row.light === null ? auditSentence(row.action, data, lang) : lightSentence(row, lang),
    seq: row.seq === null ? null : Number(row.seq),
    hash: row.hash,
    thing: thingOf(data),
  };
};

const lightSentence = ({ light, period, unitName }: TimelineRow, lang: Lang): string =>
  `${period}${unitName === null ? '' : ` ${unitName}`} ${light?.light.label[lang] ?? ''}：${light?.light.sentence[lang] ?? ''}`;

const things = ['report', 'matter', 'instruction', 'problem'] as const;

const thingOf = (data: Readonly<Record<string, string | number>>): View['items'][number]['thing'] => {
  for (const kind of things) {
    const id = data[`${kind}Id`];
    if (typeof id === 'string') return { kind, id };
  }
  return null;
};
