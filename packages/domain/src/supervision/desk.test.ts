import { describe, expect, it, test } from 'vitest';
import { actions } from '../permission/permission.js';
import { type Ask, burdenOf } from './burden.js';
import { closeOutMachine } from './close-out-state.js';
import { commitmentMachine } from './commitment-state.js';
import { countDesk, type Duty, deskOf } from './desk.js';
import { dutiesOfState, dutyKinds, dutyName } from './duty-kinds.js';
import { type Machine, openEvents } from './machine.js';
import { receiptMachine } from './receipt-state.js';
import { owedReportStates, reportMachine } from './report-state.js';
import { requestMachine } from './request-state.js';

const duty = (thingId: string, dueOn: string | null, since = '2024-03-01'): Duty => ({
  kind: 'report-write',
  thingId,
  taskId: 't',
  dueOn,
  since,
});

describe('the desk', () => {
  const duties = [
    duty('undated-new', null, '2024-03-20'),
    duty('later', '2024-04-30'),
    duty('today', '2024-03-28'),
    duty('soon', '2024-04-02'),
    duty('long-overdue', '2024-02-28'),
    duty('overdue', '2024-03-27'),
    duty('undated-old', null, '2024-01-05'),
  ];
  const lines = deskOf(duties, '2024-03-28', 7);

  it('has the longest overdue first and what has no day last, in whatever order it came', () => {
    const order = ['long-overdue', 'overdue', 'today', 'soon', 'later', 'undated-old', 'undated-new'];
    expect(lines.map(({ thingId }) => thingId)).toEqual(order);
    expect(deskOf(duties.toReversed(), '2024-03-28', 7)).toEqual(lines);
  });

  it('says how each stands', () => {
    expect(lines.map(({ urgency, daysLeft }) => [urgency, daysLeft])).toEqual([
      ['overdue', -29],
      ['overdue', -1],
      ['today', 0],
      ['soon', 5],
      ['later', 33],
      ['undated', null],
      ['undated', null],
    ]);
    expect(countDesk(lines)).toEqual({ overdue: 2, today: 1, soon: 1, later: 1, undated: 2 });
  });
});

describe('duties', () => {
  const machines: readonly { readonly thing: keyof typeof dutiesOfState; readonly machine: Machine<string, string> }[] = [
    { thing: 'receipt', machine: receiptMachine },
    { thing: 'commitment', machine: commitmentMachine },
    { thing: 'report', machine: reportMachine },
    { thing: 'request', machine: requestMachine },
    { thing: 'close-out', machine: closeOutMachine },
  ];

  test.each(machines)('of a $thing can be settled: its state allows an event of the duty’s action', ({ thing, machine }) => {
    for (const [state, kind] of Object.entries<keyof typeof dutyKinds | null>(dutiesOfState[thing])) {
      const open = openEvents(machine, state).map((event) => machine.events[event]?.action);
      if (kind !== null) expect(open, `${state}: ${kind}`).toContain(dutyKinds[kind].action);
    }
  });

  it('of the unit are the reports it owes, and no others', () => {
    const unit = Object.entries(dutiesOfState.report).filter(([, kind]) => kind !== null && dutyKinds[kind].holder.startsWith('unit'));
    expect(new Set(unit.map(([state]) => state))).toEqual(new Set(owedReportStates));
  });

  it('have names, all different, and are settled by actions that exist', () => {
    const kinds = Object.keys(dutyKinds) as (keyof typeof dutyKinds)[];
    expect(new Set(kinds.flatMap((kind) => [dutyName(kind, 'zh'), dutyName(kind, 'en')])).size).toBe(2 * kinds.length);
    expect(kinds.filter((kind) => !(dutyKinds[kind].action in actions))).toEqual([]);
  });
});

describe('the burden of a unit', () => {
  const ask = (unitId: string, datum: string | null, dueOn: string | null, change: Partial<Ask> = {}): Ask => ({
    unitId,
    kind: 'report',
    datum,
    dueOn,
    isDone: false,
    ...change,
  });

  it('counts each datum once, whoever asks for it', () => {
    const asks = [
      ask('fgw', 'gdp 2024-03', '2024-03-28'),
      // A second plan asks for the same number, and has it already.
      ask('fgw', 'gdp 2024-03', '2024-03-25', { isDone: true }),
      ask('fgw', 'grain 2024-03', '2024-03-28'),
      ask('fgw', null, '2024-03-10', { kind: 'receipt' }),
      ask('fgw', null, '2024-03-10', { kind: 'receipt', isDone: true }),
      ask('fgw', 'gdp 2024-02', '2024-02-28'),
      ask('fgw', 'grain 2024-02', '2024-02-28'),
      ask('fgw', 'grain 2024-02', '2024-02-25', { isDone: true }),
      ask('fgw', 'gdp 2024-04', '2024-04-28'),
      ask('fgw', null, null, { kind: 'request' }),
      ask('fgw', null, null, { kind: 'request', isDone: true }),
      ask('czt', 'gdp 2024-03', '2024-03-28'),
    ];
    expect(burdenOf(asks, '2024-03')).toEqual([
      { unitId: 'fgw', due: 4, done: 2, overdue: 1, requests: 1, duplicatesAvoided: 1 },
      { unitId: 'czt', due: 1, done: 0, overdue: 0, requests: 0, duplicatesAvoided: 0 },
    ]);
  });
});
