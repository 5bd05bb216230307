import type { Actor, Lang } from '@luoshi/domain';
import type { Tx } from '@luoshi/store';

/**
 * What an operation gets beside its input. It knows no HTTP, so the route, the importer, the scheduler and the command line call the same one.
 * Time and identity arrive here (invariant 1 goes on above the ground floor).
 */
export type Context = {
  readonly tx: Tx;
  readonly actor: Actor;
  /** Shown in the audit log beside the id. */
  readonly actorName: string;
  readonly lang: Lang;
  readonly now: () => Date;
  /** A new UUID v7: sorts by time. */
  readonly newId: () => string;
};
