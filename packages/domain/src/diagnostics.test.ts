import { describe, expect, test } from 'vitest';
import { diagnostics, helpOf, messageOf, severityOf } from './diagnostics.js';

describe('the registry of findings', () => {
  test('both languages name the same fields', () => {
    const fields = (template: string): string[] =>
      [...template.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field).toSorted((a, b) => a.localeCompare(b));
    for (const { zh, en } of Object.values(diagnostics)) expect(fields(en)).toEqual(fields(zh));
  });

  test('a finding becomes a sentence in the reader’s language', () => {
    const finding = {
      code: 'unit-unknown',
      span: { start: 0, end: 4 },
      data: { no: 17, role: '牵头单位', name: '省发改委' },
      suggestion: null,
    } as const;
    expect(messageOf(finding, 'zh')).toBe('第17项：牵头单位“省发改委”不在名录');
    expect(messageOf(finding, 'en')).toBe('task 17: 牵头单位 “省发改委” is in no registry');
    expect(helpOf(finding, 'zh')).toBe('改正名称，或把它加入名录');
    expect(severityOf(finding)).toBe('warning');
  });
});
