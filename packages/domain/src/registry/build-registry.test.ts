import { describe, expect, it } from 'vitest';
import { registryOf } from './build-registry.js';
import { liaoningNamed } from './data/liaoning.js';
import type { Registry } from './registry.js';

const registry = (code: string): Registry => {
  const found = registryOf(code);
  if (found === null) throw new Error(`no registry of ${code}`);
  return found;
};
const namesIn = (code: string): readonly string[] => registry(code).units.map(({ name }) => name);

describe('the registry of Liaoning', () => {
  it('names its plan as source of every unit that the plan names, and says of the others that they were not checked', () => {
    const sources = new Map(registry('210000').units.map(({ name, source }) => [name, source]));
    expect(liaoningNamed.filter((name) => sources.get(name) !== '辽政发〔2024〕3号')).toEqual([]);
    expect(sources.get('省审计厅')).toBe('各地机构的通用名称，未逐一核对');
    expect(sources.get('沈阳市人民政府')).toBe('GB/T 2260');
  });

  it('has the 14 cities as governments by their codes', () => {
    const governments = registry('210000').units.filter(({ kind }) => kind === 'government');
    expect(governments).toHaveLength(14);
    expect(governments.every(({ id, division }) => id === division)).toBe(true);
  });

  it('knows a second plate for what it is, not for a unit of its own', () => {
    const unit = registry('210000').units.find(({ name }) => name === '省委财经办');
    expect(unit?.plates).toContain('省委改革办');
    expect(namesIn('210000')).not.toContain('省委改革办');
  });

  it('leaves open who belongs to a body that public texts do not list', () => {
    const open = registry('210000').collectives.filter(({ members }) => members === null);
    expect(open.map(({ name }) => name)).toContain('省安委会成员单位');
    expect(open.every(({ source }) => source === '辽政发〔2024〕3号')).toBe(true);
  });
});

describe('the registry of a place without a module of its own', () => {
  it.each([
    ['450000', ['自治区党委组织部', '团自治区委', '人民银行广西壮族自治区分行'], ['自治区军区', '国网广西自治区电力有限公司']],
    ['520000', ['省军区', '人民银行贵州省分行', '黔东南苗族侗族自治州人民政府'], ['国网贵州省电力有限公司']],
    ['370000', ['省军区', '国网山东省电力有限公司'], ['市教育局']],
    ['110000', ['市教育局', '市政府办公厅', '国家统计局北京调查总队', '朝阳区人民政府'], ['市教育厅', '市军区']],
    ['210100', ['市教育局', '市税务局', '浑南区人民政府'], ['市教育厅', '沈阳证监局']],
  ])('%s has the names that its kind has', (code, some, none) => {
    const names = namesIn(code);
    expect(some.filter((name) => !names.includes(name))).toEqual([]);
    expect(none.filter((name) => names.includes(name))).toEqual([]);
  });

  it('is none for a code that is no division', () => {
    expect(registryOf('999999')).toBeNull();
  });
});

describe('every registry', () => {
  it.each(['100000', '110000', '210000', '210100', '310000', '450000', '520000'])(
    '%s: no place is left to fill in, every unit has a source',
    (code) => {
      const { units, collectives } = registry(code);
      const names = [
        ...units.flatMap(({ name, aliases, plates }) => [name, ...aliases, ...plates]),
        ...collectives.flatMap(({ name, aliases }) => [name, ...aliases]),
      ];
      expect(names.filter((name) => name === '' || /[{}|]/.test(name))).toEqual([]);
      // One half of a bracket is a name that was cut in two.
      expect(names.filter((name) => (name.match(/[(（]/g)?.length ?? 0) !== (name.match(/[)）]/g)?.length ?? 0))).toEqual([]);
      expect([...units, ...collectives].filter(({ source }) => source === '')).toEqual([]);
      expect(new Set([...units, ...collectives].map(({ id }) => id)).size).toBe(units.length + collectives.length);
    },
  );
});
