import { readFileSync } from 'node:fs';
import { checkNames, chooseRegistry, comparePlans, findCorruption, indexRegistry, type RegistryIndex } from '@luoshi/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from './parse.js';

const printed = readFileSync(new URL('../../../examples/liaoning-2024.txt', import.meta.url), 'utf8');
const corrupt = '虎扑体育';
const clean = printed.replaceAll(corrupt, '沈阳');

const indexFor = (text: string): RegistryIndex => {
  const registry = chooseRegistry(parse(text).value.document);
  if (registry === null) throw new Error('no registry fits');
  return indexRegistry(registry);
};
const index = indexFor(printed);
const proposalsIn = (text: string) => findCorruption(text, parse(text).value, index);

describe('names of the Liaoning plan of 2024', () => {
  it('are all in the registry, but for the corrupt ones', () => {
    const unknown = new Set(checkNames(parse(printed).value, index).map(({ data }) => data['name']));
    expect([...unknown].sort()).toEqual([`${corrupt}市人民政府`, `${corrupt}海关`].sort());
    expect(checkNames(parse(clean).value, index)).toEqual([]);
  });
});

describe('findCorruption', () => {
  it('works out by itself what stands for the missing city, at all places, and why', () => {
    const [proposal, ...others] = proposalsIn(printed);
    expect(others).toEqual([]);
    expect([proposal?.printed, proposal?.corrected, proposal?.places.length]).toEqual([corrupt, '沈阳', 45]);
    expect(new Set(proposal?.evidence.map(({ kind }) => kind))).toEqual(
      new Set(['not-in-registry', 'in-city-slots', 'only-absent-division', 'list-position', 'neighbouring-place', 'shared-abbreviation']),
    );
    expect(proposal?.places.every(({ start, end }) => printed.slice(start, end) === corrupt)).toBe(true);
  });

  it('proposes nothing on a clean plan', () => {
    expect(proposalsIn(clean)).toEqual([]);
  });

  it('proposes nothing where a city is missing and nothing stands in its place', () => {
    expect(proposalsIn(clean.replaceAll('盘锦、', '').replaceAll('、盘锦', '').replaceAll('盘锦', ''))).toEqual([]);
  });

  it('takes a unit that is merely not registered for unknown, not for corrupt', () => {
    expect(proposalsIn(clean.replaceAll('省公共文化服务中心', '省某某服务中心'))).toEqual([]);
  });

  it('finds any city behind any word', () => {
    const cities = '沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛'.split(' ');
    const word = fc.string({ minLength: 2, maxLength: 5, unit: fc.constantFrom(...'虎扑体育篮球足海经游戏电影明星') });
    fc.assert(
      fc.property(fc.constantFrom(...cities), word, (city, stem) => {
        fc.pre(!clean.includes(stem));
        const [proposal] = proposalsIn(clean.replaceAll(city, stem));
        expect([proposal?.printed, proposal?.corrected]).toEqual([stem, city]);
      }),
      { numRuns: 30, seed: 20240205 },
    );
  });

  it('gives two intruders two cities, the surer first, with the other as alternative', () => {
    const found = proposalsIn(printed.replaceAll('铁岭', '山海经游'));
    expect(found.map((proposal) => [proposal.printed, proposal.corrected, proposal.alternatives])).toEqual([
      [corrupt, '沈阳', ['铁岭']],
      ['山海经游', '铁岭', ['沈阳']],
    ]);
    expect(found[0]?.confidence).toBeGreaterThan(found[1]?.confidence ?? 1);
  });

  it('finds a department’s name that is one character off', () => {
    const [proposal] = proposalsIn(clean.replaceAll('省交通运输厅', '省交通云输厅'));
    expect([proposal?.printed, proposal?.corrected, proposal?.places.length]).toEqual(['省交通云输厅', '省交通运输厅', 19]);
  });
});

describe('comparePlans', () => {
  const before = parse(clean).value;
  const differences = (text: string) =>
    comparePlans(before, parse(text).value)
      .filter(({ kind }) => kind !== 'same')
      .map((change) => [change.kind, change.before?.no ?? null, change.after?.no ?? null, 'fields' in change ? change.fields : []]);

  it('finds nothing in the same document', () => {
    expect(differences(clean)).toEqual([]);
    expect(differences(`\n\n${clean}`)).toEqual([]);
  });

  it('says which fields of which task changed', () => {
    expect(
      differences(clean.replace('社会消费品零售总额增长8%', '社会消费品零售总额增长9%').replace('16.推进辽河干流', '16.加快推进辽河干流')),
    ).toEqual([
      ['changed', 5, 5, ['text', 'targets']],
      ['changed', 16, 16, ['text']],
    ]);
  });

  it('follows tasks whose numbers moved, and tells what is new and what is gone', () => {
    const withNew = clean.replace(
      '  45.加快辽河',
      '  45.建设新的示范区。\n  牵头单位:省发展改革委\n  责任单位:盘锦市人民政府\n  46.加快辽河',
    );
    const found = differences(withNew);
    expect(found.filter(([kind]) => kind === 'added')).toEqual([['added', null, 45, []]]);
    expect(found.filter(([kind]) => kind === 'removed')).toEqual([]);
    const without = clean.replace(/ {2}48\.[^\n]*\n[^\n]*\n[^\n]*\n[^\n]*\n/, '');
    expect(differences(without)).toEqual([['removed', 48, null, []]]);
  });
});
