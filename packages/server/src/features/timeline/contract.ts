import { Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { CalendarDate, Id, Instant, Nullable, OneOf, Page, pageQuery } from '../../http/schemas.js';
import { timelineKindNames } from './timeline-kinds.js';

const TimelineEntry = Type.Object({
  key: Type.String(),
  at: Instant,
  kind: Nullable(OneOf(timelineKindNames)),
  kindName: Type.String(),
  actor: Type.String(),
  sentence: Type.String(),
  /** Its number and hash in the audit log; null of a light, which is judged from acts and is none. */
  seq: Nullable(Type.Integer()),
  hash: Nullable(Type.String()),
  /** The page of the thing, where it has one. */
  thing: Nullable(Type.Object({ kind: OneOf(['report', 'matter', 'instruction', 'problem']), id: Id })),
});

export const readTimeline = contract({
  operationId: 'readTimeline',
  method: 'GET',
  url: '/api/tasks/:taskId/timeline',
  permission: 'task.read',
  summary: 'Everything that ever happened to a task, the newest first; a unit sees its own deeds, in tasks it leads its partners’ too',
  params: Type.Object({ taskId: Id }),
  query: Type.Object({
    kind: Type.Optional(Type.Array(OneOf(timelineKindNames), { maxItems: timelineKindNames.length })),
    from: Type.Optional(CalendarDate),
    to: Type.Optional(CalendarDate),
    ...pageQuery,
  }),
  response: Type.Object({
    ...Page(TimelineEntry).properties,
    kinds: Type.Array(Type.Object({ kind: OneOf(timelineKindNames), name: Type.String() })),
  }),
});
