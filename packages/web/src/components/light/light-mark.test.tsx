import { lightSeverities, shapeOf } from '@luoshi/domain';
import { fireEvent, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { LangProvider } from '../../lib/i18n.js';
import { LightMark } from './light-mark.js';
import { SeverityWord } from './severity-word.js';

const light = {
  shape: 'triangle',
  color: 'yellow',
  label: '黄',
  sentence: '完成47%，序时58.3%，落后11.3个百分点，按银川规则为黄',
} as const;

test('a light has a word and a shape beside its colour, and its reason is told to who cannot see it', () => {
  const { getByRole, container } = render(<LightMark light={light} />);
  const button = getByRole('button', { name: '黄', description: light.sentence });
  expect(container.querySelector('svg.light-yellow path')).not.toBeNull();
  expect(button.textContent).toBe('黄');
});

test('its reason shows on hover, focus and tap, and goes on Escape', () => {
  const { getByRole } = render(<LightMark light={light} />);
  const isShown = () => document.querySelector('.light-reason')?.textContent === light.sentence;
  const button = getByRole('button');
  expect(isShown()).toBe(false);
  fireEvent.mouseEnter(button);
  expect(isShown()).toBe(true);
  fireEvent.mouseLeave(button);
  expect(isShown()).toBe(false);
  fireEvent.focus(button);
  expect(isShown()).toBe(true);
  fireEvent.keyDown(button, { key: 'Escape' });
  expect(isShown()).toBe(false);
  fireEvent.click(button);
  expect(isShown()).toBe(true);
});

test('no two severities share a shape, so that none depends on its colour', () => {
  expect(new Set(lightSeverities.map(shapeOf)).size).toBe(lightSeverities.length);
  const drawn = lightSeverities.map((severity) => {
    const { container } = render(
      <LangProvider initial="zh">
        <SeverityWord severity={severity} />
      </LangProvider>,
    );
    return container.querySelector('svg')?.innerHTML;
  });
  expect(new Set(drawn).size).toBe(lightSeverities.length);
});
