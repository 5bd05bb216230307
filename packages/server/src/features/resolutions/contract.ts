import { type Static, Type } from 'typebox';
import { contract } from '../../http/contract.js';
import { Id, Instant, Nullable, OneOf, Reference } from '../../http/schemas.js';

const Subject = OneOf(['collective', 'open-list']);

const Decision = Type.Object({
  resolutionId: Id,
  units: Type.Array(Reference),
  reason: Type.String(),
  decidedAt: Instant,
  decidedBy: Nullable(Type.String()),
  withdrawnAt: Nullable(Instant),
  withdrawnBy: Nullable(Type.String()),
});

export const Resolutions = Type.Object({
  /** A body that the task names, or 等 at the end of its list. Empty: the task prints neither. */
  subjects: Type.Array(
    Type.Object({
      subject: Subject,
      collectiveId: Nullable(Type.String()),
      /** The body's name; 等 for an open list. */
      name: Type.String(),
      /** Nobody knows yet who is meant. */
      isOpen: Type.Boolean(),
      /** Who counts now: decided on, or a body's registered members. */
      units: Type.Array(Reference),
      standing: Nullable(Decision),
      /** Every decision before it, the latest first. */
      history: Type.Array(Decision),
    }),
  ),
  mayDecide: Type.Boolean(),
  /** Shares that nobody was asked to sign for yet. */
  unissued: Type.Integer(),
});
export type ResolutionsView = Static<typeof Resolutions>;

const TaskPath = Type.Object({ taskId: Id });

export const readResolutions = contract({
  operationId: 'readResolutions',
  method: 'GET',
  url: '/api/tasks/:taskId/resolutions',
  permission: 'task.read',
  summary: 'Who is meant by the bodies and by 等 in a task, and who decided so',
  params: TaskPath,
  response: Resolutions,
});

export const decideOwners = contract({
  operationId: 'decideOwners',
  method: 'POST',
  url: '/api/tasks/:taskId/resolutions',
  permission: 'resolution.decide',
  summary: 'Decide which units a body or 等 stands for in this task; what was decided before stays as history',
  params: TaskPath,
  body: Type.Object({
    subject: Subject,
    collectiveId: Type.Optional(Nullable(Type.String())),
    unitIds: Type.Array(Type.String(), { minItems: 1, maxItems: 200 }),
    reason: Type.String({ maxLength: 500 }),
  }),
  response: Resolutions,
});

export const withdrawOwners = contract({
  operationId: 'withdrawOwners',
  method: 'POST',
  url: '/api/tasks/:taskId/resolutions/:resolutionId/withdraw',
  permission: 'resolution.decide',
  summary: 'Take a decision back; the one before it counts again',
  params: Type.Object({ taskId: Id, resolutionId: Id }),
  body: Type.Object({ reason: Type.String({ maxLength: 500 }) }),
  response: Resolutions,
});
