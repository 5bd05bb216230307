import { type DutyKind, dutyName } from '@luoshi/domain';
import { type DutyRow, readDesk } from '@luoshi/store';
import type { DutySource } from './duty-source.js';

/** A desk longer than this is worked off from its oldest end; the rest is reminded of as it moves up. */
const most = 2_000;

/** The dated duties of 我的待办. */
export const deskDuties: DutySource['read'] = async (tx, owner, dueBy) => {
  const rows = await readDesk(tx, owner, { kind: null, limit: most, offset: 0, dueBy });
  return rows.flatMap((row) => {
    const { kind, thingId, unitId, dueOn, since, no, text, unitName, period } = row;
    if (dueOn === null) return [];
    const what = { zh: dutyName(kind, 'zh'), en: dutyName(kind, 'en') };
    return [
      { key: `${keyKind[kind] ?? kind} ${thingId} ${unitId}`, dueOn, since, body: { what, no, text, unitName, period, path: pathOf(row) } },
    ];
  });
};

// A report that was returned is the same duty still: being reminded of both would be twice.
const keyKind: Readonly<Partial<Record<DutyKind, DutyKind>>> = { 'report-mend': 'report-write', 'report-approve': 'report-write' };

const pathOf = ({ kind, thingId, taskId }: DutyRow): string => {
  const room = rooms.find(([start]) => kind.startsWith(start));
  if (room !== undefined) return `/${room[1]}/${thingId}`;
  if (taskId === null) return '/desk';
  return kind.startsWith('commitment-') && thingId !== taskId ? `/commitments/${thingId}` : `/tasks/${taskId}`;
};

const rooms = [
  ['report-', 'reports'],
  ['request-', 'requests'],
  ['close-out-', 'close-outs'],
  ['inspection-', 'inspections'],
  ['matter-', 'matters'],
  ['instruction-', 'instructions'],
  ['problem-', 'problems'],
  ['complaint-', 'complaints'],
] as const;
