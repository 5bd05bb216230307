import { describe, expect, it } from 'vitest';
import { deliveryMachine } from '../notices/delivery-state.js';
import { paperMachine } from '../papers/paper-state.js';
import { refusals, sentenceOf } from '../refusals.js';
import { closeOutMachine } from './close-out-state.js';
import { commitmentMachine } from './commitment-state.js';
import { findingMachine } from './inspection/finding-state.js';
import { clueMachine } from './inspection/hand-over-state.js';
import { inspectionMachine } from './inspection/inspection-state.js';
import { recommendationMachine } from './inspection/recommendation-state.js';
import { inspectionReviewMachine } from './inspection/review-state.js';
import { eventName, isStateOf, type Machine, openEvents, stateAfter, stateName, statesBefore, transition } from './machine.js';
import { matterMachine } from './matter/matter-state.js';
import { receiptMachine } from './receipt-state.js';
import { complaintMachine } from './remedy/complaint-state.js';
import { instructionMachine } from './remedy/instruction-state.js';
import { problemMachine } from './remedy/problem-state.js';
import { reportMachine } from './report-state.js';
import { requestMachine } from './request-state.js';

// Written a second time and the other way round: state by state, which events lead where. What is not here is refused.
const expected: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>> = {
  receipt: {
    issued: { sign: 'signed', withdraw: 'withdrawn' },
    signed: { split: 'split', withdraw: 'withdrawn' },
    split: { split: 'split', withdraw: 'withdrawn' },
    withdrawn: { reissue: 'issued' },
  },
  commitment: {
    draft: { save: 'draft', submit: 'submitted', drop: 'dropped' },
    submitted: { recall: 'draft', return: 'returned', approve: 'approved' },
    returned: { save: 'returned', submit: 'submitted', drop: 'dropped' },
    approved: { supersede: 'superseded' },
    superseded: {},
    dropped: {},
  },
  report: {
    owed: { save: 'draft', waive: 'waived' },
    draft: { save: 'draft', 'hand-in': 'in-unit', 'submit-to-lead': 'with-lead', submit: 'submitted', waive: 'waived' },
    'in-unit': {
      save: 'in-unit',
      'send-back': 'draft',
      'submit-to-lead': 'with-lead',
      submit: 'submitted',
      waive: 'waived',
    },
    'with-lead': { recall: 'draft', merge: 'merged', 'return-to-co': 'returned', return: 'returned' },
    merged: { 'return-to-co': 'returned', return: 'returned', accept: 'accepted', correct: 'corrected' },
    submitted: { recall: 'draft', return: 'returned', accept: 'accepted', correct: 'corrected' },
    returned: { save: 'returned', 'hand-in': 'in-unit', 'submit-to-lead': 'with-lead', submit: 'submitted', waive: 'waived' },
    accepted: { return: 'returned', correct: 'corrected' },
    corrected: { return: 'returned', correct: 'corrected' },
    waived: { claim: 'owed' },
  },
  request: {
    draft: { save: 'draft', submit: 'at-unit-head', withdraw: 'withdrawn' },
    'at-unit-head': { endorse: 'at-supervisor', decline: 'returned', withdraw: 'withdrawn' },
    'at-supervisor': { forward: 'at-leader', return: 'returned', settle: 'approved', reject: 'rejected', withdraw: 'withdrawn' },
    'at-leader': { approve: 'approved', refuse: 'rejected', withdraw: 'withdrawn' },
    returned: { save: 'returned', submit: 'at-unit-head', withdraw: 'withdrawn' },
    approved: {},
    rejected: {},
    withdrawn: {},
  },
  matter: {
    open: { explain: 'explained', answer: 'answered', withdraw: 'withdrawn' },
    explained: { uphold: 'held', overrule: 'open', answer: 'answered', withdraw: 'withdrawn' },
    held: { resume: 'open', answer: 'answered', withdraw: 'withdrawn' },
    answered: { return: 'open', close: 'closed' },
    closed: {},
    withdrawn: {},
  },
  instruction: {
    recorded: { assign: 'assigned', withdraw: 'withdrawn' },
    assigned: { assign: 'assigned', report: 'reported' },
    reported: { assign: 'assigned', close: 'closed' },
    closed: {},
    withdrawn: {},
  },
  problem: {
    open: { plan: 'planned', withdraw: 'withdrawn' },
    planned: { plan: 'planned', report: 'reported', withdraw: 'withdrawn' },
    reported: { return: 'planned', close: 'closed' },
    closed: { reopen: 'planned' },
    withdrawn: {},
  },
  complaint: {
    received: { accept: 'accepted', dismiss: 'dismissed' },
    accepted: { answer: 'answered' },
    answered: { resume: 'accepted' },
    dismissed: { accept: 'accepted' },
  },
  'close-out': {
    draft: { save: 'draft', apply: 'applied', withdraw: 'withdrawn' },
    applied: { check: 'checked', return: 'returned', withdraw: 'withdrawn' },
    checked: { approve: 'approved', deny: 'returned' },
    approved: { close: 'closed' },
    closed: { sample: 'in-recheck', reopen: 'reopened' },
    'in-recheck': { confirm: 'closed', reopen: 'reopened' },
    returned: { save: 'returned', apply: 'applied', withdraw: 'withdrawn' },
    reopened: {},
    withdrawn: {},
  },
  // 国令第733号 §11, §15, §16, §18.
  inspection: {
    draft: { save: 'draft', propose: 'proposed', withdraw: 'withdrawn' },
    proposed: { return: 'draft', decline: 'declined', approve: 'approved', withdraw: 'withdrawn' },
    approved: { settle: 'scheme', withdraw: 'withdrawn' },
    scheme: { settle: 'scheme', notify: 'notified', withdraw: 'withdrawn' },
    notified: { begin: 'under-way', stop: 'stopped' },
    'under-way': { collect: 'findings', stop: 'stopped' },
    findings: { continue: 'under-way', conclude: 'concluded', stop: 'stopped' },
    concluded: { 'feed-back': 'fed-back' },
    'fed-back': { rectify: 'rectifying', archive: 'archived' },
    rectifying: { verify: 'verified' },
    verified: { archive: 'archived' },
    archived: {},
    declined: {},
    withdrawn: {},
    stopped: {},
  },
  // §18.
  finding: {
    open: { save: 'open', charge: 'owed', note: 'noted' },
    owed: { report: 'reported', drop: 'dropped' },
    reported: { return: 'returned', settle: 'settled', drop: 'dropped' },
    returned: { report: 'reported', drop: 'dropped' },
    settled: { drop: 'dropped' },
    noted: { drop: 'dropped' },
    dropped: {},
  },
  // §17.
  'inspection-review': {
    applied: { uphold: 'upheld', change: 'changed', revoke: 'revoked', withdraw: 'withdrawn' },
    upheld: {},
    changed: {},
    revoked: {},
    withdrawn: {},
  },
  // §21.
  recommendation: {
    proposed: { approve: 'approved', decline: 'declined', withdraw: 'withdrawn' },
    approved: { 'carry-out': 'carried-out' },
    'carried-out': {},
    declined: {},
    withdrawn: {},
  },
  // §23.
  clue: { due: { 'hand-over': 'handed-over' }, 'handed-over': { acknowledge: 'acknowledged' }, acknowledged: {} },
  // What says it was sent is never sent again.
  delivery: {
    pending: { claim: 'sending', resend: 'pending' },
    sending: { deliver: 'sent', postpone: 'pending', recover: 'pending', 'give-up': 'failed', strand: 'unreachable' },
    sent: {},
    failed: { resend: 'pending' },
    unreachable: { resend: 'pending' },
  },
  paper: {
    draft: { save: 'draft', issue: 'issued', drop: 'dropped' },
    issued: { withdraw: 'withdrawn' },
    withdrawn: {},
    dropped: {},
  },
};

const machines: readonly { readonly thing: string; readonly machine: Machine<string, string> }[] = [
  { thing: 'receipt', machine: receiptMachine },
  { thing: 'commitment', machine: commitmentMachine },
  { thing: 'report', machine: reportMachine },
  { thing: 'request', machine: requestMachine },
  { thing: 'close-out', machine: closeOutMachine },
  { thing: 'matter', machine: matterMachine },
  { thing: 'instruction', machine: instructionMachine },
  { thing: 'problem', machine: problemMachine },
  { thing: 'complaint', machine: complaintMachine },
  { thing: 'inspection', machine: inspectionMachine },
  { thing: 'finding', machine: findingMachine },
  { thing: 'inspection-review', machine: inspectionReviewMachine },
  { thing: 'recommendation', machine: recommendationMachine },
  { thing: 'clue', machine: clueMachine },
  { thing: 'paper', machine: paperMachine },
  { thing: 'delivery', machine: deliveryMachine },
];

describe.each(machines)('a $thing', ({ thing, machine }) => {
  const rows = expected[thing] ?? {};
  const states = Object.keys(machine.states);
  const pairs = states.flatMap((state) => Object.keys(machine.events).map((event) => ({ state, event, to: rows[state]?.[event] ?? null })));

  it('has the states and events of its table, no other', () => {
    expect(new Set(states)).toEqual(new Set(Object.keys(rows)));
    expect(new Set(Object.values(rows).flatMap((row) => Object.keys(row)))).toEqual(new Set(Object.keys(machine.events)));
  });

  it.each(pairs)('that is $state, under $event: $to', ({ state, event, to }) => {
    expect(stateAfter(machine, state, event)).toBe(to);
    expect(statesBefore(machine, event).includes(state)).toBe(to !== null);
    const outcome = transition(machine, state, event, 'zh');
    if (to !== null) return expect(outcome).toEqual({ ok: true, value: to });
    if (outcome.ok) throw new Error('it was to be refused');
    expect(outcome.refusal.code).toBe(`${thing}-not-open`);
    expect(refusals[outcome.refusal.code].status).toBe(409);
    const sentence = sentenceOf(outcome.refusal, 'zh');
    expect(sentence).toContain(`“${stateName(machine, state, 'zh')}”`);
    expect(sentence).toMatch(/现在可以：|已经办结/);
    expect(sentence).not.toMatch(/[{}]/);
  });

  it('has a name for each state in both languages, all different, and reaches each from its first', () => {
    const names = states.flatMap((state) => [stateName(machine, state, 'zh'), stateName(machine, state, 'en')]);
    expect(new Set(names).size).toBe(2 * states.length);
    const reached = new Set([machine.initial]);
    for (const state of reached) for (const event of openEvents(machine, state)) reached.add(stateAfter(machine, state, event) ?? state);
    expect(reached).toEqual(new Set(states));
  });

  it('tells apart the events that one state allows', () => {
    for (const state of states) {
      const names = openEvents(machine, state).map((event) => eventName(machine, event, 'zh'));
      expect(new Set(names).size, state).toBe(names.length);
    }
  });
});

it('a word from outside is a state only of the machine that has it', () => {
  expect(isStateOf(reportMachine, 'in-unit')).toBe(true);
  expect(isStateOf(reportMachine, 'issued')).toBe(false);
  expect(isStateOf(reportMachine, 'toString')).toBe(false);
});
