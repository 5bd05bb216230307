import { describe, expect, it, test } from 'vitest';
import { refused } from '../refusals.js';
import { checkChecklist, closeOutChecklist, drawRecheck } from './close-out-check.js';
import { checkEvidence, shippedEvidenceRules } from './evidence-rules.js';
import { checkRequest, followsChain, type RequestProposal, shippedRequestChain, supervisorStepOf } from './request-chain.js';
import { requestKinds } from './request-state.js';
import { checkText, lengthOf, reportTextLimit } from './text-limit.js';

describe('a change request', () => {
  it('goes on to the lead official where there is one, and ends with the supervisor where there is none', () => {
    for (const kind of requestKinds)
      expect([true, false].map((hasLeader) => supervisorStepOf(kind, hasLeader, shippedRequestChain))).toEqual(['forward', 'settle']);
    expect(followsChain('settle', 'stop', true, shippedRequestChain)).toEqual(refused('request-needs-leader'));
    expect(followsChain('forward', 'stop', false, shippedRequestChain)).toEqual(refused('request-without-leader'));
    expect(followsChain('settle', 'stop', false, shippedRequestChain)).toEqual({ ok: true, value: 'settle' });
    expect(followsChain('endorse', 'stop', true, shippedRequestChain)).toEqual({ ok: true, value: 'endorse' });
  });

  it('ends earlier where an office’s own chain says so', () => {
    const own = { needsLeader: { ...shippedRequestChain.needsLeader, extension: false }, source: '试验' };
    expect(supervisorStepOf('extension', true, own)).toBe('settle');
    expect(supervisorStepOf('stop', true, own)).toBe('forward');
  });

  const subject = { unitId: 'fgw', ends: '2024-12-31' };
  const draft = (proposal: RequestProposal, change = {}) => ({ reason: '汛情', legalBasis: '第三十五条', proposal, ...change });
  test.each([
    ['an extension to a later day', draft({ kind: 'extension', ends: '2025-03-31' }), null],
    ['an extension to the same day', draft({ kind: 'extension', ends: '2024-12-31' }), 'extension-not-later'],
    ['no reason', draft({ kind: 'stop' }, { reason: ' ' }), 'reason-missing'],
    ['no legal basis', draft({ kind: 'stop' }, { legalBasis: '' }), 'legal-basis-missing'],
    ['a hand-over to itself', draft({ kind: 'hand-over', toUnitId: 'fgw' }), 'hand-over-to-itself'],
    ['a hand-over', draft({ kind: 'hand-over', toUnitId: 'czt' }), null],
  ])('is looked at: %s', (_what, request, code) => {
    const outcome = checkRequest(request, subject);
    expect(outcome.ok ? null : outcome.refusal.code).toBe(code);
  });

  it('cannot extend what has no end', () => {
    const outcome = checkRequest(draft({ kind: 'extension', ends: '2025-03-31' }), { ...subject, ends: null });
    expect(outcome).toEqual(refused('extension-without-end'));
  });
});

describe('a close-out', () => {
  const answer = (id: string, evidenceIds: readonly string[] = [], note = '') => ({ id, evidenceIds, note });

  it('answers what is required with evidence, the rest where it applies', () => {
    const full = [answer('result', ['e1']), answer('acceptance', ['e2'])];
    expect(checkChecklist(closeOutChecklist, full, 'zh')).toEqual({ ok: true, value: full });
    const outcome = checkChecklist(closeOutChecklist, [answer('result', ['e1']), answer('acceptance', [], '已说明')], 'zh');
    expect(outcome).toEqual(refused('checklist-incomplete', { items: '对照推进表验收标准逐项说明' }));
    expect(checkChecklist(closeOutChecklist, [], 'en')).toMatchObject({ refusal: { data: { items: expect.stringContaining(', ') } } });
  });

  const ids = Array.from({ length: 200 }, (_, index) => `close-out-${index}`);

  it('is drawn for re-check by the seed alone, whatever order the list has', () => {
    const drawn = drawRecheck(ids, 0.1, '2024-12');
    expect(drawn).toHaveLength(20);
    expect(drawRecheck(ids.toReversed(), 0.1, '2024-12')).toEqual(drawn);
    expect(drawRecheck(ids, 0.1, '2025-01')).not.toEqual(drawn);
  });

  it('is drawn fairly: over 500 seeds none is favoured', () => {
    const times = new Map(ids.map((id) => [id, 0]));
    for (let seed = 0; seed < 500; seed += 1)
      for (const id of drawRecheck(ids, 0.1, `seed ${seed}`)) times.set(id, (times.get(id) ?? 0) + 1);
    // Expected 50 each, standard deviation 6.7: five of them on either side.
    expect(Math.min(...times.values())).toBeGreaterThan(16);
    expect(Math.max(...times.values())).toBeLessThan(84);
  });

  it('is drawn at least once, and never more often than there are', () => {
    expect(drawRecheck(['a', 'b'], 0.1, 's')).toHaveLength(1);
    expect(drawRecheck(['a', 'b'], 3, 's')).toHaveLength(2);
    expect(drawRecheck([], 0.1, 's')).toEqual([]);
  });
});

describe('evidence', () => {
  const offer = (filename: string, bytes = 1000, present = 0) => checkEvidence({ filename, bytes, present }, shippedEvidenceRules);

  test.each(['验收报告.PDF', '批复.docx', '现场.jpeg', '公文.ofd'])('%s is taken', (filename) => {
    expect(offer(filename).ok).toBe(true);
  });

  test.each(['a.exe', 'a.pdf.js', 'a.docm', 'a.zip', 'a.html', 'a.svg', '无扩展名', 'pdf', 'a.'])('%s is not', (filename) => {
    expect(offer(filename)).toMatchObject({ refusal: { code: 'evidence-type', data: { filename } } });
  });

  it('has a size and a number', () => {
    expect(offer('a.pdf', 0)).toMatchObject({ refusal: { code: 'evidence-empty' } });
    expect(offer('a.pdf', shippedEvidenceRules.maxBytes).ok).toBe(true);
    expect(offer('a.pdf', shippedEvidenceRules.maxBytes + 1)).toEqual(refused('file-too-large', { megabytes: 20 }));
    expect(offer('a.pdf', 1, 5)).toEqual(refused('evidence-too-many', { most: 5 }));
  });
});

describe('a report’s text', () => {
  it('is counted as a reader counts', () => {
    expect(lengthOf('𠮷野家')).toBe(3);
    expect(checkText('字'.repeat(500), reportTextLimit).ok).toBe(true);
    expect(checkText('𠮷'.repeat(500), reportTextLimit).ok).toBe(true);
    expect(checkText('字'.repeat(523), reportTextLimit)).toEqual(refused('text-too-long', { most: 500, over: 23 }));
  });
});
