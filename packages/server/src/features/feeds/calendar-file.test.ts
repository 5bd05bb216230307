import { expect, it } from 'vitest';
import type { SourcedDuty } from '../../notices/duty-sources.js';
import { calendarFile } from './calendar-file.js';

const duty = (dueOn: string, text = '城镇新增就业45万人以上；每月报送,不得迟报。'): SourcedDuty => ({
  source: 'desk',
  key: 'report-write r1 u1',
  dueOn,
  since: '2024-03-01',
  body: { what: { zh: '填报进展', en: 'report' }, no: 1, text, unitName: '省人力资源社会保障厅', period: '2024-03', path: '/reports/r1' },
});
const options = { name: '落实 · 王', url: 'https://ledger.example.cn', lang: 'zh' as const };
const uidOf = (file: string) => /UID:(.+)\r\n/.exec(file)?.[1];

it('is a calendar of whole days, whose lines end as RFC 5545 says', () => {
  const file = calendarFile([duty('2024-03-31')], options);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(file).toContain('DTSTART;VALUE=DATE:20240331\r\nDTEND;VALUE=DATE:20240401\r\n');
  expect(file).toContain('URL:https://ledger.example.cn/reports/r1\r\n');
  expect(file.endsWith('END:VEVENT\r\nEND:VCALENDAR\r\n')).toBe(true);
});

it('folds long lines without tearing a letter, and unfolds to what was said', () => {
  const text = '一二三四五六七八九十'.repeat(20);
  const file = calendarFile([duty('2024-03-31', text)], options);
  for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(file).not.toContain('�');
  expect(file.replaceAll('\r\n ', '')).toContain(`SUMMARY:填报进展 2024-03 · 第1项 ${text}\r\n`);
});

it('escapes what would end a value', () => {
  expect(calendarFile([duty('2024-03-31', 'a;b,c\\d\ne')], options)).toContain('a\\;b\\,c\\\\d\\ne');
});

it('is the same for the same duties, and a new due day moves the event instead of adding one', () => {
  const [before, after] = [calendarFile([duty('2024-03-28')], options), calendarFile([duty('2024-04-28')], options)];
  expect(calendarFile([duty('2024-03-28')], options)).toBe(before);
  expect(uidOf(before)).toMatch(/@luoshi$/);
  expect(uidOf(after)).toBe(uidOf(before));
});
