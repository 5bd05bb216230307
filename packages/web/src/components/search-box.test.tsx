import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderInApp } from '../testing/render-in-app.js';
import { SearchBox } from './search-box.js';

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

const asked = vi.fn();
afterEach(() => asked.mockClear());

const Searching = ({ first }: { readonly first: string }) => {
  const [value, setValue] = useState(first);
  return (
    <>
      <SearchBox
        label="搜索"
        value={value}
        onSearch={(text) => {
          asked(text);
          setValue(text);
        }}
      />
      <button type="button" onClick={() => setValue('退回')}>
        后退
      </button>
    </>
  );
};

const field = () => screen.getByRole('searchbox', { name: '搜索' });
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const wait = (time: number) => act(() => vi.advanceTimersByTime(time));

test('asks once, after the last of several quick letters', async () => {
  await renderInApp(<Searching first="" />);
  type('水');
  wait(100);
  type('水利');
  wait(100);
  expect(asked).not.toHaveBeenCalled();
  wait(300);
  expect(asked.mock.calls).toEqual([['水利']]);
});

test('does not ask for the letters of a character being composed', async () => {
  await renderInApp(<Searching first="" />);
  fireEvent.compositionStart(field());
  type('shui li');
  wait(1000);
  expect(asked).not.toHaveBeenCalled();
  fireEvent.compositionEnd(field(), { target: { value: '水利' } });
  wait(300);
  expect(asked.mock.calls).toEqual([['水利']]);
});

test('an address changed from elsewhere wins over what was typed', async () => {
  await renderInApp(<Searching first="水利" />);
  type('防洪');
  fireEvent.click(screen.getByRole('button', { name: '后退' }));
  wait(1000);
  expect(field()).toHaveProperty('value', '退回');
  expect(asked).not.toHaveBeenCalled();
});

test('/ leads to the field, Escape empties it', async () => {
  await renderInApp(<Searching first="水利" />);
  fireEvent.keyDown(document.body, { key: '/' });
  expect(document.activeElement).toBe(field());
  fireEvent.keyDown(field(), { key: 'Escape' });
  wait(300);
  expect(asked.mock.calls).toEqual([['']]);
});
