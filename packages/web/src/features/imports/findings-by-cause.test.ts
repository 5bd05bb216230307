import { expect, test } from 'vitest';
import { findingsByCause } from './findings-by-cause.js';
import type { Preview } from './upload.js';

const finding = (start: number, end: number): Preview['findings'][number] => ({
  code: 'unit-unknown',
  severity: 'warning',
  message: `${start}`,
  help: '',
  span: { start, end },
  line: 1,
  column: start + 1,
  lineText: '',
  where: null,
  suggestion: null,
});

const erratum = (printed: string, starts: readonly number[]): Preview['errata'][number] => ({
  printed,
  corrected: '沈阳',
  confidence: 0.9,
  placeCount: starts.length,
  places: starts.map((start) => ({ span: { start, end: start + 4 }, line: 1, where: null, before: '', printed, after: '' })),
  evidence: [],
  alternatives: [],
});

const messages = (findings: readonly { readonly message: string }[]) => findings.map(({ message }) => message);

test('findings at the places of a misprint are told by it, the others by themselves', () => {
  const { caused, others } = findingsByCause({
    findings: [finding(10, 19), finding(20, 25), finding(40, 44), finding(44, 48)],
    errata: [erratum('虎扑体育', [10, 40]), erratum('没有发现', [90])],
  });
  expect(caused.map(({ printed, findings }) => [printed, messages(findings)])).toEqual([['虎扑体育', ['10', '40']]]);
  expect(messages(others)).toEqual(['20', '44']);
});

test('without errata every finding stands by itself', () => {
  expect(findingsByCause({ findings: [finding(1, 2)], errata: [] })).toMatchObject({ caused: [], others: [{ message: '1' }] });
});
