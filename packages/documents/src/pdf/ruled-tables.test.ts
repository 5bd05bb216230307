import { describe, expect, it } from 'vitest';
import { joinTables } from './join-tables.js';
import type { PageTable } from './page-tables.js';
import { ruledGrids } from './ruled-grid.js';
import type { Ruling } from './rulings.js';

const line = (at: number, from: number, to: number): Ruling => ({ at, from, to });
const shape = (horizontal: readonly Ruling[], vertical: readonly Ruling[]) =>
  ruledGrids({ horizontal, vertical }).map(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan }) => [row, column, rowSpan, columnSpan]),
  );

describe('a grid of drawn lines', () => {
  it('finds merged cells where lines are missing', () => {
    const vertical = [line(0, 0, 60), line(50, 0, 60), line(100, 0, 40), line(150, 0, 60)];
    const horizontal = [line(60, 0, 150), line(40, 0, 150), line(20, 50, 150), line(0, 0, 150)];
    expect(shape(horizontal, vertical)).toEqual([
      [
        [0, 0, 1, 1],
        [0, 1, 1, 2],
        [1, 0, 2, 1],
        [1, 1, 1, 1],
        [1, 2, 1, 1],
        [2, 1, 1, 1],
        [2, 2, 1, 1],
      ],
    ]);
  });

  it('closes sides that are left open, and puts borders together that each cell draws for itself', () => {
    const horizontal = [40, 20, 0].flatMap((at) => [line(at, 0, 50), line(at + 1, 50, 100), line(at, 100, 150)]);
    const vertical = [50, 100].flatMap((at) => [line(at, 0, 20), line(at, 20, 40)]);
    expect(shape(horizontal, vertical)[0]).toHaveLength(6);
  });

  it('takes a frame, a line under a title and two lines that cross for no table', () => {
    expect(shape([line(60, 0, 150), line(0, 0, 150)], [line(0, 0, 60), line(150, 0, 60)])).toEqual([]);
    expect(shape([line(60, 0, 150)], [])).toEqual([]);
  });

  it('keeps two tables of one page apart', () => {
    const table = (up: number) => ({
      horizontal: [line(up, 0, 90), line(up + 20, 0, 90)],
      vertical: [0, 40, 90].map((at) => line(at, up, up + 20)),
    });
    const [one, other] = [table(0), table(100)];
    expect(shape([...one.horizontal, ...other.horizontal], [...one.vertical, ...other.vertical])).toHaveLength(2);
  });
});

type Words = readonly [words: string, column: number, rowSpan?: number];

const table = (page: number, rows: readonly (readonly Words[])[]): PageTable => ({
  page,
  top: 700,
  bottom: 100,
  columns: [0, 30, 130, 200],
  rows: rows.length,
  cells: rows.flatMap((row, at) =>
    row.map(([words, column, rowSpan = 1]) => ({
      row: at,
      column,
      rowSpan,
      columnSpan: 1,
      pieces: words === '' ? [] : [{ words, page, room: words.endsWith('厅') ? 3 : 0 }],
    })),
  ),
});

const joined = (above: PageTable, below: PageTable) =>
  joinTables(above, below).cells.map(
    ({ row, column, rowSpan, pieces }) => `${row},${column}×${rowSpan} ${pieces.map(({ words }) => words).join('')}`,
  );

const head: readonly Words[] = [
  ['序号', 0],
  ['任务', 1],
  ['牵头单位', 2],
];
const row = (no: string, task: string, unit: string): readonly Words[] => [
  [no, 0],
  [task, 1],
  [unit, 2],
];

describe('a table over two pages', () => {
  it('drops the heading printed again and goes on counting rows', () => {
    expect(joined(table(1, [head, row('1', '甲', '省财政厅')]), table(2, [head, row('2', '乙', '省水利厅')])).slice(-3)).toEqual([
      '2,0×1 2',
      '2,1×1 乙',
      '2,2×1 省水利厅',
    ]);
  });

  it('makes one row of a row that the page cut: words go on, a name on a line of its own stays one', () => {
    const above = table(1, [head, row('1', '甲', '省财政厅'), row('2', '修一座', '省水利厅')]);
    const below = table(2, [head, row('', '桥', '省商务厅'), row('3', '乙', '省教育厅')]);
    expect(joined(above, below).slice(-6)).toEqual([
      '2,0×1 2',
      '2,1×1 修一座桥',
      '2,2×1 省水利厅\n省商务厅',
      '3,0×1 3',
      '3,1×1 乙',
      '3,2×1 省教育厅',
    ]);
  });

  it('lets a merged owner reach over the page', () => {
    const above = table(1, [
      head,
      row('1', '甲', '省财政厅'),
      [
        ['2', 0],
        ['乙', 1],
        ['省水利厅', 2, 2],
      ],
      row('3', '丙', '').slice(0, 2),
    ]);
    const below = table(2, [
      head,
      [
        ['4', 0],
        ['丁', 1],
        ['', 2, 2],
      ],
      row('5', '戊', '').slice(0, 2),
    ]);
    expect(joined(above, below).filter((cell) => cell.includes('水利厅'))).toEqual(['2,2×4 省水利厅']);
    expect(joined(above, below).slice(-4)).toEqual(['4,0×1 4', '4,1×1 丁', '5,0×1 5', '5,1×1 戊']);
  });
});
