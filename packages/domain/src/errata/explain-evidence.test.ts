import { describe, expect, it } from 'vitest';
import { confidenceOf } from './confidence-of.js';
import type { Evidence } from './erratum.js';
import { evidenceKinds } from './evidence-kinds.js';
import { explainEvidence } from './explain-evidence.js';

const fieldsOf = (template: string): readonly string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field);

describe('the registry of evidence', () => {
  it.each(Object.entries(evidenceKinds))('%s says no field in one language that it does not say in the other', (_kind, { zh, en }) => {
    const chinese = new Set(fieldsOf(zh));
    expect(chinese.size).toBeGreaterThan(0);
    expect(fieldsOf(en).filter((field) => !chinese.has(field))).toEqual([]);
  });
});

const absent: Evidence = { kind: 'only-absent-division', data: { region: '辽宁省', total: 14, corrected: '沈阳' }, spans: [] };
const neighbour: Evidence = { kind: 'neighbouring-place', data: { place: '桃仙机场', corrected: '沈阳' }, spans: [{ start: 1, end: 9 }] };

describe('explainEvidence', () => {
  it('makes a sentence in the reader’s language', () => {
    expect(explainEvidence(absent, 'zh')).toBe('辽宁省所辖14个市（区）中，只有沈阳全文一次也没有出现');
    expect(explainEvidence(absent, 'en')).toBe('of the 14 cities of 辽宁省, 沈阳 is the only one that does not occur anywhere in the text');
    expect(explainEvidence(neighbour, 'zh')).toBe('紧接着它出现的“桃仙机场”属于沈阳');
  });
});

describe('confidenceOf', () => {
  it('counts a kind of reason once, and never goes above 1', () => {
    expect(confidenceOf([])).toBe(0);
    expect(confidenceOf([neighbour, neighbour])).toBe(confidenceOf([neighbour]));
    expect(confidenceOf([absent, neighbour])).toBeGreaterThan(confidenceOf([absent]));
    const all = Object.keys(evidenceKinds).map((kind): Evidence => ({ ...absent, kind: kind as Evidence['kind'] }));
    expect(confidenceOf(all)).toBe(1);
  });
});
