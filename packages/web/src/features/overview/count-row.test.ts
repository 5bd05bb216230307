import { describe, expect, test } from 'vitest';
import { type CountRow, nextSorting, type Sorting, sortRows } from './count-row.js';

const row = (name: string, tasks: number): CountRow => ({
  key: name,
  name,
  page: {},
  search: {},
  tasks,
  special: 0,
  unquantified: 0,
  open: 0,
  unconfirmed: 0,
});
const rows = [row('省水利厅', 11), row('省财政厅', 9), row('省科技厅', 11)];
const ordered = (sorting: Sorting) => sortRows(rows, sorting).map(({ name }) => name);

describe('sortRows', () => {
  test('leaves rows as they came, and equal ones in their order', () => {
    expect(ordered(null)).toEqual(['省水利厅', '省财政厅', '省科技厅']);
    expect(ordered({ by: 'tasks', falls: true })).toEqual(['省水利厅', '省科技厅', '省财政厅']);
    expect(ordered({ by: 'tasks', falls: false })).toEqual(['省财政厅', '省水利厅', '省科技厅']);
  });
  test('orders names by their pinyin', () => {
    expect(ordered({ by: 'name', falls: false })).toEqual(['省财政厅', '省科技厅', '省水利厅']);
  });
});

describe('nextSorting', () => {
  test('numbers fall first, names rise first; the third press takes the order away', () => {
    const presses = (by: 'tasks' | 'name') => {
      const first = nextSorting(null, by);
      const second = nextSorting(first, by);
      return [first, second, nextSorting(second, by)];
    };
    expect(presses('tasks')).toEqual([{ by: 'tasks', falls: true }, { by: 'tasks', falls: false }, null]);
    expect(presses('name')).toEqual([{ by: 'name', falls: false }, { by: 'name', falls: true }, null]);
    expect(nextSorting({ by: 'tasks', falls: false }, 'open')).toEqual({ by: 'open', falls: true });
  });
});
