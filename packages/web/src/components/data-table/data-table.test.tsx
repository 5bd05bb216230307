import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { renderInApp } from '../../testing/render-in-app.js';
import { DataTable } from './data-table.js';

type Row = { readonly id: string; readonly name: string };

const rows: readonly Row[] = Array.from({ length: 500 }, (_, index) => ({ id: `t${index}`, name: `第${index + 1}项` }));
const [opened, copied, sorted, more] = [vi.fn(), vi.fn(), vi.fn(), vi.fn()];

const Table = ({ count = rows.length }: { readonly count?: number }) => {
  const [keys, change] = useState<ReadonlySet<string>>(new Set());
  return (
    <DataTable<Row>
      label="任务"
      rows={rows.slice(0, count)}
      total={rows.length}
      columns={[{ key: 'name', title: '名称', width: 100, sort: 'name', cell: ({ name }) => name }]}
      rowKey={({ id }) => id}
      rowName={({ name }) => name}
      card={({ name }) => name}
      onOpen={opened}
      onCopy={copied}
      sorting={{ by: 'name', order: 'desc', change: sorted }}
      selection={{ keys, change }}
      onNearEnd={more}
      restoreId="test"
    />
  );
};

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const firstRow = () => screen.findByRole('row', { name: /第1项/ });
const focusFirst = async () => (await firstRow()).focus();

test('draws few of many rows, and says how many there are', async () => {
  await renderInApp(<Table />);
  await firstRow();
  const drawn = screen.getAllByRole('row').length;
  expect(drawn).toBeGreaterThan(5);
  expect(drawn).toBeLessThan(60);
  expect(screen.getByRole('grid', { name: '任务' }).getAttribute('aria-rowcount')).toBe('501');
  expect(screen.getByRole('columnheader', { name: '名称' }).getAttribute('aria-sort')).toBe('descending');
});

test('arrows, j and k move, Enter opens, Space selects, c copies what is selected', async () => {
  await renderInApp(<Table />);
  await focusFirst();
  for (const key of ['ArrowDown', 'j', 'j', 'k', ' ']) press(key);
  expect(document.activeElement?.getAttribute('aria-rowindex')).toBe('4');
  expect(document.activeElement?.getAttribute('aria-selected')).toBe('true');
  press('ArrowUp');
  press('c');
  expect(copied.mock.calls).toEqual([[[rows[2]]]]);
  press('Enter');
  expect(opened.mock.calls).toEqual([[rows[1]]]);
});

test('with nothing selected c copies the row in focus', async () => {
  copied.mockClear();
  await renderInApp(<Table />);
  await focusFirst();
  press('c');
  expect(copied.mock.calls).toEqual([[[rows[0]]]]);
});

test('asks for more before the end is reached, and sorts by a title pressed', async () => {
  more.mockClear();
  await renderInApp(<Table count={50} />);
  await firstRow();
  expect(more).toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: '名称' }));
  expect(sorted).toHaveBeenCalledWith('name');
});
