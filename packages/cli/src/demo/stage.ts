import type { Answer } from '@luoshi/client';
import type { Chance } from './chance.js';
import type { DemoClock } from './demo-clock.js';
import { staffedUnits, type UnitKey } from './people.js';
import type { Seat } from './seat.js';

/** Everything a scene of the year works with. */
export type Stage = {
  readonly clock: DemoClock;
  readonly chance: Chance;
  readonly planId: string;
  readonly supervisor: Seat;
  readonly seat: (username: string) => Seat;
  readonly unitIds: Readonly<Record<UnitKey, string>>;
};

export type Commitment = Answer<'readCommitment'>;
export type Report = Answer<'readReport'>;
export type Task = Answer<'listTasks'>['items'][number];

/** The two who work for a unit: who drafts, and who submits. */
export const unitSeats = ({ seat }: Stage, key: UnitKey): { readonly liaison: Seat; readonly approver: Seat } => ({
  liaison: seat(`${key}-lianluo`),
  approver: seat(`${key}-shenhe`),
});

/** The tasks that a unit leads, first named, in printed order. */
export const ledTasks = async (stage: Stage, key: UnitKey, limit: number): Promise<readonly Task[]> => {
  const query = `plan=${stage.planId}&unit=${encodeURIComponent(stage.unitIds[key])}&role=lead&first=true&limit=${limit}`;
  return (await stage.supervisor.ask<Answer<'listTasks'>>('GET', `/api/tasks?${query}`)).items;
};

/** The key of a unit by its id; null where its people have no account. */
export const keyOf = ({ unitIds }: Stage, unitId: string): UnitKey | null =>
  (Object.keys(staffedUnits) as UnitKey[]).find((key) => unitIds[key] === unitId) ?? null;
