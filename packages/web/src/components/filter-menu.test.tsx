import { fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderInApp } from '../testing/render-in-app.js';
import { FilterMenu, FilterPick } from './filter-menu.js';

const units = ['省水利厅', '省财政厅', ...Array.from({ length: 14 }, (_, index) => `第${index + 1}市`)].map((name) => ({
  id: name,
  name,
  count: 3,
}));

const Menu = () => {
  const [chosen, change] = useState<readonly string[]>([]);
  return <FilterMenu label="单位" choices={units} chosen={chosen} change={change} />;
};

const open = (label: string) => fireEvent.click(screen.getByText(label));

test('what is found by its name is chosen, and the button counts it', async () => {
  await renderInApp(<Menu />);
  open('单位');
  fireEvent.change(await screen.findByRole('searchbox', { name: '在单位里查找' }), { target: { value: '水利' } });
  expect(screen.getAllByRole('checkbox')).toHaveLength(1);
  fireEvent.click(screen.getByRole('checkbox', { name: /省水利厅/ }));
  expect(screen.getByText('单位 1')).toBeDefined();
});

const Pick = () => {
  const [value, change] = useState<'true' | 'false'>();
  return (
    <FilterPick
      label="量化"
      options={[
        { value: 'true', label: '已量化' },
        { value: 'false', label: '未量化' },
      ]}
      value={value}
      change={change}
    />
  );
};

test('one of a few can be picked and given up again', async () => {
  await renderInApp(<Pick />);
  open('量化');
  fireEvent.click(await screen.findByRole('radio', { name: '未量化' }));
  fireEvent.click(screen.getByText('未量化', { selector: 'summary' }));
  fireEvent.click(await screen.findByRole('radio', { name: '不限' }));
  expect(screen.getByText('量化', { selector: 'summary' })).toBeDefined();
});
