import type { ConfidenceField, Doubt } from '@luoshi/domain';

/** The doubts about one task; fields that are not named have none. */
export type TaskDoubts = Partial<Record<ConfidenceField, readonly Doubt[]>>;
