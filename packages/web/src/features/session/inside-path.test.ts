import { expect, test } from 'vitest';
import { insidePath } from './inside-path.js';

test('after log-in one returns to the address one came from', () => {
  expect(insidePath('/tasks?q=水利')).toBe('/tasks?q=水利');
});

test.each([
  undefined,
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  'javascript:alert(1)',
  '/login?to=/login',
])('%s leads to the start', (to) => {
  expect(insidePath(to)).toBe('/');
});
