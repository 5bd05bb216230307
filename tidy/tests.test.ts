import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { filesUnder, isTest, nodesOf, parse, sourceFiles } from './sources.js';

const testFiles = [
  ...sourceFiles,
  ...filesUnder('tidy'),
  ...filesUnder('packages/web').filter((file) => file.includes('/journeys/')),
].filter(isTest);

const left = /^(skip|skipIf|runIf|only|todo|fails|concurrent)$/;
const asserting = /^(expect|assert|check)/;

const callName = (call: ts.CallExpression): string => {
  let callee: ts.Node = call.expression;
  while (ts.isCallExpression(callee) || ts.isPropertyAccessExpression(callee)) callee = callee.expression;
  return callee.getText();
};

const isTestCall = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ['test', 'it'].includes(callName(node)) && node.arguments.length >= 2;

const asserts = (call: ts.CallExpression): boolean =>
  [...nodesOf(call)].some(
    (node) =>
      ts.isCallExpression(node) &&
      node !== call &&
      (asserting.test(callName(node)) || (ts.isPropertyAccessExpression(node.expression) && asserting.test(node.expression.name.text))),
  );

const place = (node: ts.Node): string => {
  const source = node.getSourceFile();
  return `${source.fileName}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};

const nodes = (file: string): readonly ts.Node[] => [...nodesOf(parse(file))];

const leftOut = (all: readonly ts.Node[]): readonly string[] =>
  all
    .filter(
      (node) =>
        ts.isPropertyAccessExpression(node) && left.test(node.name.text) && ['test', 'it', 'describe'].includes(node.expression.getText()),
    )
    .map(place);

const withoutAssertion = (all: readonly ts.Node[]): readonly string[] =>
  all.filter((node) => isTestCall(node) && !asserts(node)).map(place);

const sleeping = (all: readonly ts.Node[]): readonly string[] =>
  all.filter((node) => ts.isCallExpression(node) && /^(setTimeout|sleep|pause|delay)$/.test(callName(node))).map(place);

const parsed = (text: string): readonly ts.Node[] => [...nodesOf(ts.createSourceFile('sample.ts', text, ts.ScriptTarget.Latest, true))];

describe('tests', () => {
  test('none is left out', () => {
    expect(testFiles.length).toBeGreaterThan(20);
    expect(testFiles.flatMap((file) => leftOut(nodes(file)))).toEqual([]);
  });

  test('each asserts something', () => {
    expect(testFiles.flatMap((file) => withoutAssertion(nodes(file)))).toEqual([]);
  });

  test('none sleeps', () => {
    expect(testFiles.flatMap((file) => sleeping(nodes(file)))).toEqual([]);
  });

  test('these rules see what they should', () => {
    expect(leftOut(parsed("test.skip('a', () => expect(1).toBe(1)); describe.only('b', () => {});"))).toHaveLength(2);
    expect(withoutAssertion(parsed("test('a', () => { run(); }); it.each([1])('b', (n) => { check(n); });"))).toEqual(['sample.ts:1']);
    expect(sleeping(parsed("test('a', async () => { await sleep(5); expect(1).toBe(1); });"))).toEqual(['sample.ts:1']);
  });
});
