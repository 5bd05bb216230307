import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';

// jsdom lays nothing out: a window of 600 pixels with rows of 40, so that lists draw their first rows.
Object.defineProperty(Element.prototype, 'clientHeight', { value: 600 });
Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { value: 40 });
Element.prototype.scrollTo = () => undefined;
vi.stubGlobal('scrollTo', () => undefined);
vi.stubGlobal('matchMedia', (query: string) => ({
  matches: false,
  media: query,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}));

afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
