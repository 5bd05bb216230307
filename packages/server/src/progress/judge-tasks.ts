import type { CalendarDate } from '@luoshi/domain';
import {
  type GroundShare,
  type JudgedShare,
  type KeptLight,
  type LightBefore,
  type LightGround,
  type OpenedPeriod,
  type putLights,
  readPublishers,
  readSaid,
  readSpeakingValues,
  type Tx,
} from '@luoshi/store';
import { classOf, judgeShare, type ShareToJudge } from './judge-share.js';
import { packsInUse } from './packs-in-use.js';
import { placesOfShare, placesOfTask } from './places-of.js';

/** A light as it is kept. */
export type JudgedLight = { readonly row: Parameters<typeof putLights>[1][number]; readonly kept: KeptLight };

type Bench = { readonly tx: Tx; readonly today: CalendarDate; readonly at: Date };
type Material = {
  readonly grounds: readonly LightGround[];
  readonly periods: readonly OpenedPeriod[];
  readonly before: readonly LightBefore[];
};
type Pair = { readonly ground: LightGround; readonly share: GroundShare; readonly isLead: boolean; readonly period: OpenedPeriod };

/**
 * Judges the shares of tasks in periods, reading everything at once. The first lead unit's share is the task as a whole too; a partner's is
 * judged once it has a commitment in force.
 */
export const judgeTasks = async (bench: Bench, { grounds, periods, before }: Material): Promise<readonly JudgedLight[]> => {
  const pairs = grounds.flatMap((ground) => pairsOf(ground, periods));
  if (pairs.length === 0) return [];
  const read = await readings(bench.tx, pairs);
  const pack = await packsInUse(bench.tx, [...new Set(grounds.map(({ planId }) => planId))]);
  const wasRed = new Set(before.filter((one) => one.wasRed).map(keyOf));
  return pairs.flatMap(({ ground, share, isLead, period }) => {
    const key = { taskId: ground.taskId, unitId: share.unitId, period: period.key };
    const input = (unitId: string): ShareToJudge => ({
      ground,
      share,
      period,
      ...read(key),
      wasRed: wasRed.has(keyOf({ ...key, unitId })),
      today: bench.today,
    });
    const rule = pack(ground.planId, classOf(share), period.key);
    const own = { key: ground.taskId, places: placesOfShare(share, bench.tx.scope.jurisdictionId) };
    const whole = { key: ground.taskId, places: placesOfTask(ground) };
    return [
      ...(isLead ? [judgedLight(bench, ground, '', judgeShare(input(''), rule, whole))] : []),
      ...(share.unitId === '' ? [] : [judgedLight(bench, ground, share.unitId, judgeShare(input(share.unitId), rule, own))]),
    ];
  });
};

// A task for which the plan names no lead unit is judged as a whole all the same: nobody has promised it yet.
const nobody: GroundShare = { unitId: '', role: 'lead', division: null, commitment: null };

const pairsOf = (ground: LightGround, periods: readonly OpenedPeriod[]): readonly Pair[] => {
  const lead = ground.shares.find(({ role }) => role === 'lead') ?? nobody;
  const partners = ground.shares.filter((share) => share !== lead && share.commitment !== null);
  return periods
    .filter(({ planId }) => planId === ground.planId)
    .flatMap((period) => [
      { ground, share: lead, isLead: true, period },
      ...partners.map((share) => ({ ground, share, isLead: false, period })),
    ]);
};

type Key = { readonly taskId: string; readonly unitId: string; readonly period: string };
const keyOf = ({ taskId, unitId, period }: Key): string => `${taskId} ${unitId} ${period}`;

const readings = async (tx: Tx, pairs: readonly Pair[]) => {
  const shares = pairs.filter(({ share }) => share.unitId !== '').map(judgedShare);
  const said = new Map((await readSaid(tx, shares)).map((one) => [keyOf(one), one]));
  const values = grouped(await readSpeakingValues(tx, shares), ({ taskId, shareUnitId }) => `${taskId} ${shareUnitId}`);
  const taskIds = [...new Set(pairs.map(({ ground }) => ground.taskId))];
  const publishers = grouped(await readPublishers(tx, taskIds), ({ taskId }) => taskId);
  return (key: Key): Pick<ShareToJudge, 'said' | 'values' | 'publishers'> => ({
    said: said.get(keyOf(key)) ?? null,
    values: values.get(`${key.taskId} ${key.unitId}`) ?? [],
    publishers: publishers.get(key.taskId) ?? [],
  });
};

const grouped = <T>(rows: readonly T[], keyOfRow: (row: T) => string): ReadonlyMap<string, readonly T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOfRow(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
};

const judgedShare = ({ ground, share, period }: Pair): JudgedShare => ({
  taskId: ground.taskId,
  unitId: share.unitId,
  period: period.key,
  from: period.from,
  to: period.to,
});

const judgedLight = ({ at }: Bench, { taskId, planId }: LightGround, unitId: string, kept: KeptLight): JudgedLight => {
  const { light } = kept;
  return {
    kept,
    row: {
      taskId,
      unitId,
      planId,
      period: light.period,
      severity: light.severity,
      packId: light.packId,
      packVersion: light.packVersion,
      share: light.share,
      expected: light.expected,
      wasRed: false,
      forecast: kept.forecast?.state ?? null,
      facts: kept,
      judgedAt: at,
    },
  };
};
