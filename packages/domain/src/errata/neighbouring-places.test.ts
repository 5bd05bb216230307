import { describe, expect, it } from 'vitest';
import type { Registry } from '../registry/registry.js';
import { neighbouringPlaces } from './neighbouring-places.js';
import { placesOf } from './places-of.js';

const registry: Registry = {
  jurisdiction: '210000',
  name: '辽宁省',
  prefix: '省',
  units: [],
  collectives: [],
  divisions: [
    { code: '210100', name: '沈阳市', parent: '210000' },
    { code: '210112', name: '浑南区', parent: '210100' },
    { code: '210102', name: '和平区', parent: '210100' },
    { code: '210603', name: '振兴区', parent: '210600' },
    { code: '120101', name: '和平区', parent: '120000' },
  ],
  landmarks: [{ name: '桃仙机场', division: '210100' }],
};
const placesBehind = (text: string) =>
  neighbouringPlaces(text, placesOf(text, '某某'), registry).map(({ place, division, spans }) => [place, division, spans.length]);

describe('neighbouringPlaces', () => {
  it.each([
    ['推进某某桃仙机场建设', [['桃仙机场', '210100', 1]]],
    ['某某浑南科技城', [['浑南', '210100', 1]]],
    ['某某市浑南区', [['浑南区', '210100', 1]]],
    ['某某浑南科技城、某某浑南大道', [['浑南', '210100', 2]]],
  ])('%s', (text, expected) => {
    expect(placesBehind(text)).toEqual(expected);
  });

  it.each([
    ['a name that lies in two cities', '某某和平区'],
    ['a short name that is a word elsewhere', '某某振兴，推动全面振兴'],
    ['a place that does not follow at once', '某某、浑南'],
    ['a place of nowhere', '某某甲乙机场'],
  ])('leaves out %s', (_why, text) => {
    expect(placesBehind(text)).toEqual([]);
  });
});
