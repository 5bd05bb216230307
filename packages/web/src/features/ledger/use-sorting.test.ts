import { expect, test } from 'vitest';
import { sortedBy } from './use-sorting.js';

test('a title pressed again and again: ascending, descending, the printed order', () => {
  const once = sortedBy({ q: '水利' }, 'leader');
  const twice = sortedBy(once, 'leader');
  expect([once, twice, sortedBy(twice, 'leader')]).toEqual([
    { q: '水利', sort: 'leader' },
    { q: '水利', sort: 'leader', order: 'desc' },
    { q: '水利' },
  ]);
});

test('the number is the printed order, and can be turned', () => {
  expect(sortedBy({}, 'no')).toEqual({ sort: 'no', order: 'desc' });
  expect(sortedBy({ sort: 'leader' }, 'no')).toEqual({});
});

test('a column that cannot sort changes nothing but back to the printed order', () => {
  expect(sortedBy({ q: '水利' }, 'coUnits')).toEqual({ q: '水利' });
});
