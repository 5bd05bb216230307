import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isTest, nodesOf, parse, read, sourceFiles } from './sources.js';

const fileCeiling = 400;
const functionCeiling = 60;

// Larger by nature, each with its reason. One that has become small enough must leave the list.
const largeFiles: Readonly<Record<string, string>> = {
  'packages/domain/src/refusals.ts': 'the registry of refusals, one entry a code',
  'packages/store/src/index.ts': 'the list of what the store offers, one query a line',
  'packages/web/src/app/routes.tsx': 'the registry of pages, one entry a room',
};
const largeFunctions: Readonly<Record<string, string>> = {
  'packages/store/src/testing/small-ledger.ts addSmallLedger': 'a ledger for tests, row by row',
  'packages/store/src/testing/small-ledger.ts (anonymous)': 'the transaction around those rows',
};

type Measured = { readonly name: string; readonly lines: number };

const files: readonly Measured[] = sourceFiles.map((name) => ({ name, lines: read(name).trimEnd().split('\n').length }));

const nameOf = (node: ts.FunctionLikeDeclaration): string => {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  return (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.name !== undefined
    ? parent.name.getText()
    : '(anonymous)';
};

const linesOf = (node: ts.Node, source: ts.SourceFile): number =>
  source.getLineAndCharacterOfPosition(node.end).line - source.getLineAndCharacterOfPosition(node.getStart()).line + 1;

const functionsOf = (file: string): readonly Measured[] => {
  const source = parse(file);
  return [...nodesOf(source)]
    .filter((node) => ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
    .map((node) => ({ name: `${file} ${nameOf(node as ts.FunctionLikeDeclaration)}`, lines: linesOf(node, source) }));
};

// A test's `describe` is a list, not a function in the sense of the rule.
const functions = sourceFiles.filter((file) => !isTest(file)).flatMap(functionsOf);

const share = (measured: readonly Measured[], part: number): number =>
  measured.map(({ lines }) => lines).sort((a, b) => a - b)[Math.floor((measured.length - 1) * part)] ?? 0;

const over = (measured: readonly Measured[], ceiling: number, known: Readonly<Record<string, string>>): readonly string[] =>
  measured.filter(({ name, lines }) => lines > ceiling && !(name in known)).map(({ name, lines }) => `${name}: ${lines} lines`);

const needless = (measured: readonly Measured[], ceiling: number, known: Readonly<Record<string, string>>): readonly string[] =>
  Object.keys(known).filter((name) => !measured.some((one) => one.name === name && one.lines > ceiling));

describe.each([
  { what: 'file', measured: files, ceiling: fileCeiling, known: largeFiles },
  { what: 'function', measured: functions, ceiling: functionCeiling, known: largeFunctions },
])('$what sizes', ({ what, measured, ceiling, known }) => {
  console.error(
    `${measured.length} ${what}s: median ${share(measured, 0.5)}, 90th percentile ${share(measured, 0.9)} lines, ceiling ${ceiling}`,
  );

  test(`no ${what} is over ${ceiling} lines without a reason`, () => {
    expect(measured.length).toBeGreaterThan(50);
    expect(over(measured, ceiling, known)).toEqual([]);
  });

  test('every exception is still needed', () => {
    expect(needless(measured, ceiling, known)).toEqual([]);
  });
});
