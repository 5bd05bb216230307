import { describe, expect, it } from 'vitest';
import { divisions, divisionsUnder, isDivisionName, shortName } from './divisions.js';

describe('divisions', () => {
  it('are known down to the county, each below the one it belongs to', () => {
    expect(divisions().get('210100')).toEqual({ code: '210100', name: '沈阳市', parent: '210000' });
    expect(divisions().get('210112')).toEqual({ code: '210112', name: '浑南区', parent: '210100' });
    expect(divisions().get('110105')?.parent).toBe('110000');
    expect([...divisions().values()].every(({ parent }) => parent === null || divisions().has(parent))).toBe(true);
  });

  it('count as the standard has them', () => {
    expect([...divisions().values()].filter(({ parent }) => parent === null)).toHaveLength(31);
    expect(divisionsUnder('210000')).toHaveLength(14);
    expect(divisionsUnder('210000').flatMap(({ code }) => divisionsUnder(code))).toHaveLength(100);
    expect(divisionsUnder('310000')).toHaveLength(16);
  });
});

describe('shortName', () => {
  it.each([
    ['辽宁省', '辽宁'],
    ['沈阳市', '沈阳'],
    ['广西壮族自治区', '广西'],
    ['新疆维吾尔自治区', '新疆'],
    ['内蒙古自治区', '内蒙古'],
    ['岫岩满族自治县', '岫岩'],
    ['延边朝鲜族自治州', '延边'],
    ['黔西南布依族苗族自治州', '黔西南'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江'],
    ['大兴安岭地区', '大兴安岭'],
    ['义县', '义县'],
    ['东乡族自治县', '东乡族'],
    ['管城回族区', '管城'],
  ])('%s is %s', (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it('leaves no name of a people behind, in the whole country', () => {
    const odd = [...divisions().values()].filter(
      ({ name }) => !['东乡族', '鄂温克族'].includes(shortName(name)) && /族$/.test(shortName(name)),
    );
    expect(odd).toEqual([]);
  });
});

describe('isDivisionName', () => {
  it.each([
    ['洛阳', true],
    ['洛阳市', true],
    ['丹阳', true],
    ['虎扑体育', false],
    ['金普', false],
  ])('%s: %s', (word, expected) => {
    expect(isDivisionName(word)).toBe(expected);
  });
});
