import * as domain from '@luoshi/domain';
import * as server from '@luoshi/server';
import { describe, expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generated-files.mjs';
import { isTest, read, sourceFiles } from './sources.js';

// One registry per fact; every other list is derived from it (invariant 12).
describe('files made from the code are current; run `npm run generate` where one is not', async () => {
  const made = Object.entries(await generatedFiles({ domain, server }));

  test.each(made)('%s', (file, text) => {
    expect(text.length).toBeGreaterThan(200);
    expect(read(file)).toBe(text);
  });
});

const code = sourceFiles
  .filter((file) => !isTest(file) && !/domain\/src\/(.+\/)?([\w-]+-)?(diagnostics|refusals)\.ts$/.test(file))
  .map(read)
  .join('\n');
const unsaid = (codes: readonly string[]): readonly string[] => codes.filter((name) => !code.includes(`'${name}'`));

describe('registries', () => {
  test('every refusal is given somewhere', () => {
    expect(unsaid(Object.keys(domain.refusals))).toEqual([]);
  });

  test('every finding is reported somewhere', () => {
    expect(unsaid(Object.keys(domain.diagnostics))).toEqual([]);
  });

  const calls = Object.values(server.openapiDocument().paths).flatMap((methods) => Object.values(methods));
  const asked = new Set(calls.map((call) => (call as { readonly 'x-permission': string })['x-permission']));

  test('every action of the permission matrix is asked by a route', () => {
    expect(Object.keys(domain.actions).filter((action) => !asked.has(action))).toEqual([]);
  });
});
