import { describe, expect, it } from 'vitest';
import { placesOf } from './places-of.js';

describe('placesOf', () => {
  it('finds every place, side by side too', () => {
    expect(placesOf('甲乙甲乙、甲', '甲乙')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });

  it('finds none where the words do not stand, or are none', () => {
    expect(placesOf('甲乙', '丙')).toEqual([]);
    expect(placesOf('甲乙', '')).toEqual([]);
  });
});
