import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import { afterAll, describe, expect, test } from 'vitest';
import { root, sourceFiles } from './sources.js';

type Config = IFlattenedRuleSet & { readonly options: ICruiseOptions };
const { options, ...ruleSet }: Config = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

const cruiseFolder = async (baseDir: string): Promise<ICruiseResult> => {
  const { output } = await cruise(['packages'], { ...options, baseDir, ruleSet, validate: true });
  if (typeof output === 'string') throw new Error('expected a result, not a text');
  return output;
};

const broken = ({ summary }: ICruiseResult) => summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);

describe('imports go one way (invariants 1, 5 and 11)', async () => {
  const result = await cruiseFolder(root);

  test('every source file was looked at', () => {
    const seen = new Set(result.modules.map(({ source }) => source));
    expect(sourceFiles.filter((file) => !seen.has(file))).toEqual([]);
    expect(sourceFiles.length).toBeGreaterThan(50);
  });

  test('packages were seen to import each other, so the rules had something to judge', () => {
    const crossing = result.modules.flatMap(({ source, dependencies }) =>
      dependencies.filter(({ resolved }) => resolved.startsWith('packages/') && resolved.split('/')[1] !== source.split('/')[1]),
    );
    expect(crossing.length).toBeGreaterThan(20);
  });

  test('no rule is broken', () => {
    expect(broken(result)).toEqual([]);
  });
});

// The rules themselves, against small trees that break them.
describe('each rule bites', () => {
  const folders: string[] = [];
  const treeOf = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'luoshi-tidy-'));
    folders.push(folder);
    for (const [name, text] of Object.entries({ 'package.json': '{"name":"tree"}', ...files })) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  const library = (name: string) => ({
    [`node_modules/${name}/package.json`]: `{"name":"${name}","main":"index.js"}`,
    [`node_modules/${name}/index.js`]: 'exports.x = 1;',
  });
  const store = { 'packages/store/src/index.ts': 'export const x = 1;', 'packages/store/src/inner.ts': 'export const x = 1;' };

  test.each([
    ['domain-imports-only-below', { ...store, 'packages/domain/src/a.ts': "export { x } from '../../store/src/index.js';" }],
    ['web-imports-only-below', { ...store, 'packages/web/src/a.tsx': "export { x } from '../../store/src/index.js';" }],
    ['cli-imports-only-below', { ...store, 'packages/cli/src/a.ts': "export { x } from '../../store/src/index.js';" }],
    [
      'cli-commands-import-below-or-server',
      { ...store, 'packages/cli/src/commands/a.ts': "export { x } from '../../../store/src/index.js';" },
    ],
    ['domain-needs-nothing', { 'packages/domain/src/a.ts': "export { readFileSync } from 'node:fs';" }],
    ['parser-needs-nothing', { ...library('left-pad'), 'packages/parser/src/a.ts': "export { x } from 'left-pad';" }],
    ['documents-does-no-io-of-its-own', { 'packages/documents/src/a.ts': "export { readFileSync } from 'node:fs';" }],
    ['library-of-server', { ...library('fastify'), 'packages/store/src/a.ts': "export { x } from 'fastify';" }],
    ['library-of-store', { ...library('pg'), 'packages/server/src/a.ts': "export { x } from 'pg';" }],
    ['library-of-documents', { ...library('exceljs'), 'packages/server/src/a.ts': "export { x } from 'exceljs';" }],
    ['front-door-only', { ...store, 'packages/server/src/a.ts': "export { x } from '../../store/src/inner.js';" }],
    [
      'testing-door-for-tests',
      {
        'packages/store/src/testing/describe-databases.ts': 'export const x = 1;',
        'packages/server/src/a.ts': "export { x } from '../../store/src/testing/describe-databases.js';",
      },
    ],
    [
      'features-stand-alone',
      {
        'packages/server/src/features/units/a.ts': "export { x } from '../tasks/b.js';",
        'packages/server/src/features/tasks/b.ts': 'export const x = 1;',
      },
    ],
    ['no-circles', { 'packages/web/src/a.ts': "export * from './b.js';", 'packages/web/src/b.ts': "export * from './a.js';" }],
    ['nothing-unresolved', { 'packages/web/src/a.ts': "export * from './nowhere.js';" }],
  ] as const)('%s', async (rule, files) => {
    expect(broken(await cruiseFolder(treeOf(files))).join('\n')).toContain(`${rule}: `);
  });
});
