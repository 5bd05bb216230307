import { type ErratumProposal, placesOf } from '@luoshi/domain';
import type { ErratumRow } from '@luoshi/store';
import { describe, expect, it } from 'vitest';
import { carriedErratum } from './carried-erratum.js';

const before = '责任单位:甲乙市人民政府\n牵头单位:甲乙公司\n';
const after = '前言。\n牵头单位:甲乙公司\n责任单位:甲乙市人民政府\n';
const evidence = [{ kind: 'in-city-slots' as const, data: {}, spans: placesOf(before, '甲乙') }];

const carried = (places: ErratumRow['places'], found: readonly ErratumProposal[] = []) => {
  const erratum = { printed: '甲乙', corrected: '沈阳', places, evidence } as unknown as ErratumRow;
  const planned = { file: { text: after }, found, inForce: { text: before } } as unknown as Parameters<typeof carriedErratum>[1];
  return carriedErratum(erratum, planned);
};
const lines = (places: ErratumRow['places']): readonly string[] =>
  places.map(({ start }) => after.slice(after.lastIndexOf('\n', start - 1) + 1, start));

describe('an erratum in an amended document', () => {
  it('covers every place again where it covered every one', () => {
    expect(lines(carried(placesOf(before, '甲乙')).places)).toEqual(['牵头单位:', '责任单位:']);
  });

  it('covers the places with the same words around them where it covered only some', () => {
    expect(lines(carried(placesOf(before, '甲乙').slice(0, 1)).places)).toEqual(['责任单位:']);
  });

  it('covers what the new text suggests, where it covered only some', () => {
    const places = placesOf(after, '甲乙').slice(0, 1);
    const found = [{ printed: '甲乙', corrected: '沈阳', places, evidence: [], confidence: 1, alternatives: [] }];
    expect(carried(placesOf(before, '甲乙').slice(0, 1), found)).toEqual({ places, evidence: [] });
  });

  it('keeps its reasons without their places, which lie in the old text', () => {
    expect(carried(placesOf(before, '甲乙')).evidence).toEqual([{ kind: 'in-city-slots', data: {}, spans: [] }]);
  });
});
