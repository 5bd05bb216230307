import { expect, it } from 'vitest';
import { placeInWords, sourcePlaces } from './source-places.js';
import type { SourcePlace } from './source-text.js';
import { span } from './span.js';

const at = (start: number, end: number, where: Partial<SourcePlace>): SourcePlace => ({
  span: span(start, end),
  page: null,
  paragraph: null,
  table: null,
  sheet: null,
  cell: null,
  ...where,
});

it('finds the place that an offset stands in, or the one before it', () => {
  const find = sourcePlaces([at(0, 3, { paragraph: 1 }), at(4, 6, { paragraph: 2 }), at(8, 9, { paragraph: 5 })]);
  expect([0, 3, 4, 5, 7, 8, 20].map((offset) => find(offset)?.paragraph)).toEqual([1, 1, 2, 2, 2, 5, 5]);
  expect(sourcePlaces([])(3)).toBeNull();
});

it.each([
  [{ page: 3, paragraph: 12 }, '第3页', 'page 3'],
  [{ paragraph: 12 }, '第12段', 'paragraph 12'],
  [{ table: 2, cell: 'B3' }, '表2 第3行 第2列', 'table 2, row 3, column 2'],
  [{ page: 4, table: 1, cell: 'AA10' }, '第4页 表1 第10行 第27列', 'page 4, table 1, row 10, column 27'],
  [{ sheet: '分工', table: 1, cell: 'B7' }, '工作表“分工” B7', 'sheet “分工” B7'],
])('says %j as people do', (where, zh, en) => {
  expect([placeInWords(at(0, 1, where), 'zh'), placeInWords(at(0, 1, where), 'en')]).toEqual([zh, en]);
});
