import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { packages, root } from './sources.js';

const doors = packages.map((name) => join(root, 'packages', name, 'src', 'index.ts')).filter((file) => existsSync(file));

const program = ts.createProgram(doors, {
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2023,
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  customConditions: ['source'],
});
const checker = program.getTypeChecker();

const original = (symbol: ts.Symbol): ts.Symbol => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

const exportsOf = (door: string): readonly ts.Symbol[] => {
  const source = program.getSourceFile(door);
  const module = source === undefined ? undefined : checker.getSymbolAtLocation(source);
  return module === undefined ? [] : checker.getExportsOfModule(module);
};

const generated = (symbol: ts.Symbol): boolean =>
  symbol.declarations?.some((declaration) => declaration.getSourceFile().fileName.includes('/generated/')) ?? false;

describe('every export of a package says what it is', () => {
  test('doors and exports were found', () => {
    expect(doors.length).toBeGreaterThanOrEqual(6);
    expect(doors.flatMap(exportsOf).length).toBeGreaterThan(50);
  });

  test.each(doors.map((door) => [door.slice(root.length + 1), door] as const))('%s', (_name, door) => {
    const silent = exportsOf(door)
      .map(original)
      .filter((symbol) => !generated(symbol) && symbol.getDocumentationComment(checker).length === 0);
    expect(silent.map((symbol) => symbol.name)).toEqual([]);
  });
});
