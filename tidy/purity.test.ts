import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { read, root } from './sources.js';

// The linter keeps the ground floor pure (invariant 1) and the style's bans. Here its configuration is shown to bite: it runs over a
// small tree of offences, so that a rule that was renamed or switched off is noticed.
const folder = mkdtempSync(join(tmpdir(), 'luoshi-tidy-'));
afterAll(() => rmSync(folder, { recursive: true }));

const offences: readonly (readonly [string, string, string])[] = [
  ['noRestrictedGlobals', 'packages/domain/src/clock.ts', 'export const now = () => Date.now();'],
  ['noRestrictedGlobals', 'packages/domain/src/today.ts', 'export const today = () => new Date();'],
  ['noRestrictedGlobals', 'packages/domain/src/surroundings.ts', "export const home = () => process.env['HOME'];"],
  ['noRestrictedGlobals', 'packages/parser/src/network.ts', "export const ask = () => fetch('http://127.0.0.1');"],
  ['noJsRestrictedProperties', 'packages/domain/src/dice.ts', 'export const dice = () => Math.random();'],
  ['noConsole', 'packages/domain/src/print.ts', "export const print = () => console.log('a');"],
  ['noExplicitAny', 'packages/store/src/loose.ts', 'export const loose = (value: any) => value;'],
  ['noNonNullAssertion', 'packages/store/src/sure.ts', 'export const sure = (value: string | null) => value!;'],
  ['noDefaultExport', 'packages/store/src/nameless.ts', 'export default 1;'],
  ['noBarrelFile', 'packages/store/src/barrel.ts', "export * from './loose.js';"],
  ['noSkippedTests', 'packages/store/src/skipped.test.ts', "import { test } from 'vitest';\ntest.skip('a', () => {});"],
  ['noFocusedTests', 'packages/store/src/only.test.ts', "import { test } from 'vitest';\ntest.only('a', () => {});"],
  ['useFilenamingConvention', 'packages/store/src/camelCase.ts', 'export const camelCase = 1;'],
];

const write = (name: string, text: string): void => {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), `${text}\n`);
};

const lint = (): readonly { readonly category: string; readonly file: string }[] => {
  const config = JSON.parse(read('biome.json'));
  write('biome.json', JSON.stringify({ ...config, $schema: undefined, vcs: { enabled: false } }));
  for (const [, file, text] of offences) write(file, text);
  const args = [join(root, 'node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=json', '--max-diagnostics=none'];
  return JSON.parse(output(args)).diagnostics.map((found: { category: string; location: { path: string | { file: string } } }) => ({
    category: found.category,
    file: typeof found.location.path === 'string' ? found.location.path : found.location.path.file,
  }));
};

// Biome leaves with exit code 1 when it finds what it is sent to find.
const output = (args: readonly string[]): string => {
  try {
    return execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    return (error as { readonly stdout: string }).stdout;
  }
};

describe('the linter forbids', () => {
  const found = lint();

  test.each(offences)('%s in %s', (rule, file) => {
    expect(found.filter((one) => one.file.endsWith(file)).map(({ category }) => category.split('/').pop())).toContain(rule);
  });
});
