import { expect, it } from 'vitest';
import type { PageLine } from './page-lines.js';
import { runningLines } from './running-lines.js';

const line = (words: string, y: number, size = 16): PageLine => ({ words, left: 80, right: 400, y, size, page: 1 });
/** Pages of text between a head and a foot. */
const pages = (count: number, edge: (no: number) => readonly [head: PageLine | null, foot: PageLine | null]) =>
  Array.from({ length: count }, (_, index) => {
    const [head, foot] = edge(index + 1);
    const body = Array.from({ length: 4 }, (__, at) =>
      line(`${'甲乙丙丁戊己庚辛壬'[index]}${'一二三四'[at]}${'正文'.repeat(12)}`, 700 - index - at * 28),
    );
    return [...(head === null ? [] : [head]), ...body, ...(foot === null ? [] : [foot])];
  });
const removed = (given: readonly (readonly PageLine[])[]) => [...runningLines(given)].map(({ words }) => words);

it.each(['— 3 —', '-3-', '·3·', '第3页', '第 3 页 共 12 页', '第3页，共12页', '3/12', 'Page 3 of 12', '— 12 —'])(
  'takes %s for a page number',
  (words) => {
    expect(removed(pages(1, () => [null, line(words, 60)]))).toEqual([words]);
  },
);

it.each(['第3页表', '2024年', '3.修桥', '共12页'])('keeps %s', (words) => {
  expect(removed(pages(1, () => [null, line(words, 60)]))).toEqual([]);
});

it('takes heads of odd and even pages, at their height, and keeps a line of text that recurs', () => {
  const odd = (no: number) => line(no % 2 === 1 ? '某省人民政府公报' : '重点工作分工方案', 790);
  const recurring = (no: number) => (no % 3 === 0 ? line('牵头领导:王 健', 100 + no * 7) : null);
  expect(new Set(removed(pages(9, (no) => [odd(no), recurring(no)])))).toEqual(new Set(['某省人民政府公报', '重点工作分工方案']));
});

it('takes heads that change from chapter to chapter, when they are set smaller', () => {
  const heads = ['总则', '经济', '民生', '生态', '保障'];
  expect(removed(pages(5, (no) => [line(heads[no - 1] ?? '', 790, 9), null]))).toEqual(heads);
  expect(removed(pages(5, (no) => [line(heads[no - 1] ?? '', 790), null]))).toEqual([]);
});

it('keeps a number that ends a broken line, and takes one that stands at the same height everywhere', () => {
  expect(removed(pages(5, (no) => [null, no === 2 ? line('2025', 77) : null]))).toEqual([]);
  expect(removed(pages(5, (no) => [null, line(String(no), 60)]))).toEqual(['1', '2', '3', '4', '5']);
});

it('takes the mark above the rest of a table', () => {
  expect(removed(pages(2, (no) => [no === 2 ? line('（续表）', 760) : null, null]))).toEqual(['（续表）']);
});
