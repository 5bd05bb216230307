import type { GoalFact, LightPeriod, ShareFact, UnitFacts } from '@luoshi/domain';
import {
  type LightFactRow,
  readCloseOutFacts,
  readLightFacts,
  readMatterFacts,
  readPromiseFacts,
  readQuarterFacts,
  readReportFacts,
  readShareFacts,
  readUnitFaces,
  type ShareFactRow,
  type Tx,
} from '@luoshi/store';
import { sheetNumber } from '../supervision/sheet-number.js';
import { assessedSpan, quartersOf } from './assessed-span.js';

/** Everything the ledger holds that an assessment of a plan's units in a period may count: one query a kind, in the order of the units' ids. */
export const gatherFacts = async (tx: Tx, planId: string, period: LightPeriod): Promise<readonly UnitFacts[]> => {
  const span = assessedSpan(planId, period);
  const lights = new Map((await readLightFacts(tx, span)).map((light) => [keyOf(light.taskId, light.unitId), light]));
  const shares = byUnit(await readShareFacts(tx, span), (share) => shareFact(share, lights));
  const promises = byUnit(await readPromiseFacts(tx, span), ({ unitId: _, ...fact }) => ({ ...fact, filed: fact.commitmentId !== null }));
  const reports = byUnit(await readReportFacts(tx, span), ({ unitId: _, ...fact }) => fact);
  const matters = byUnit(await readMatterFacts(tx, span), ({ unitId: _, sheetYear, sheetNo, ...fact }) => ({
    ...fact,
    sheet: sheetNumber({ sheetYear, sheetNo }),
  }));
  const closeOuts = byUnit(await readCloseOutFacts(tx, span), ({ unitId: _, ...fact }) => fact);
  const quarters = byUnit(await readQuarterFacts(tx, planId, quartersOf(period)), ({ unitId: _, ...fact }) => fact);
  const unitIds = new Set([shares, promises, reports, matters, closeOuts].flatMap((facts) => [...facts.keys()]));
  const faces = await readUnitFaces(tx, [...unitIds].toSorted());
  return faces.map(({ unitId, name, kind }) => ({
    ...{ unitId, unitName: name, unitKind: kind },
    shares: shares.get(unitId) ?? [],
    promises: promises.get(unitId) ?? [],
    reports: reports.get(unitId) ?? [],
    matters: matters.get(unitId) ?? [],
    closeOuts: closeOuts.get(unitId) ?? [],
    quarters: quarters.get(unitId) ?? [],
  }));
};

const byUnit = <R extends { readonly unitId: string }, F>(rows: readonly R[], factOf: (row: R) => F): ReadonlyMap<string, readonly F[]> =>
  rows.reduce((map, row) => {
    const facts = map.get(row.unitId);
    if (facts === undefined) map.set(row.unitId, [factOf(row)]);
    else facts.push(factOf(row));
    return map;
  }, new Map<string, F[]>());

const keyOf = (taskId: string, unitId: string): string => `${taskId} ${unitId}`;

// Who made no commitment of its own answers with the others for the task as a whole.
const shareFact = ({ unitId, ...share }: ShareFactRow, lights: ReadonlyMap<string, LightFactRow>): ShareFact => {
  const { taskId } = share.task;
  const own = lights.get(keyOf(taskId, unitId));
  const light = own ?? lights.get(keyOf(taskId, ''));
  const isClosed = light?.settled === 'closed';
  return {
    ...share,
    light: light?.light ?? null,
    isWhole: own === undefined && light !== undefined,
    isFinal: isClosed || (light?.isFinal ?? false),
    goals: isClosed ? [struckOff] : (light?.goals ?? []).map(goalFact),
  };
};

// A task that was struck off needs no figure any more: its check was the proof.
const struckOff: GoalFact = { key: 'closed', name: '已销号', share: '1', expected: '1', isMet: true, isHeadline: false };

const goalFact = ({ key, name, share, expected, isMet, isHeadline }: NonNullable<LightFactRow['goals']>[number]): GoalFact => ({
  ...{ key, name, isMet, isHeadline },
  share: share === null ? null : String(share),
  expected: expected === null ? null : String(expected),
});
