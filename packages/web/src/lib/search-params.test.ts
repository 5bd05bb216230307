import { expect, test } from 'vitest';
import { flagParam, given, listParam, numbersParam, parseSearch, stringifySearch, textParam, wordParam } from './search-params.js';

test('an address says its lists by repeating the name, and survives the way there and back', () => {
  const search = { q: '水利 防洪', chapter: [1, 2], unit: ['ln-slt'], open: true, role: undefined };
  expect(stringifySearch(search)).toBe('?q=%E6%B0%B4%E5%88%A9+%E9%98%B2%E6%B4%AA&chapter=1&chapter=2&unit=ln-slt&open=true');
  const back = parseSearch(stringifySearch(search));
  expect([textParam(back['q']), numbersParam(back['chapter']), listParam(back['unit']), flagParam(back['open'])]).toEqual([
    '水利 防洪',
    [1, 2],
    ['ln-slt'],
    true,
  ]);
});

test('nothing to say leaves the address bare', () => {
  expect(stringifySearch({ q: undefined, unit: [], text: '' })).toBe('');
});

test('what cannot be read is left out, never guessed', () => {
  expect(numbersParam(['1', 'x', '2.5'])).toEqual([1]);
  expect(flagParam('maybe')).toBeUndefined();
  expect(wordParam('sideways', ['asc', 'desc'])).toBeUndefined();
  expect(given({ a: 1, b: undefined })).toEqual({ a: 1 });
});
