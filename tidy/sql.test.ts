import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isTest, nodesOf, parse, sourceFiles } from './sources.js';

const statement =
  /\b(select\b[\s\S]*\bfrom|insert\s+into|update\b[\s\S]*\bset|delete\s+from|(create|alter|drop)\s+(table|index|role|policy))\s+[a-z_"$]/;

const literals = (tree: ts.Node): readonly string[] =>
  [...nodesOf(tree)]
    .filter((node) => ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
    .map((node) => node.getText());

const speaksSql = (tree: ts.Node): boolean => literals(tree).some((text) => statement.test(text));

const elsewhere = sourceFiles.filter((file) => !file.startsWith('packages/store/') && !isTest(file));

describe('only the store speaks SQL (invariant 5)', () => {
  test('no statement stands elsewhere', () => {
    expect(elsewhere.length).toBeGreaterThan(30);
    expect(elsewhere.filter((file) => speaksSql(parse(file)))).toEqual([]);
  });

  test('the store does, so the pattern recognises SQL', () => {
    const sample = (text: string): ts.Node => ts.createSourceFile('sample.ts', text, ts.ScriptTarget.Latest, true);
    expect(speaksSql(sample('run(`select no from task where key = $1`)'))).toBe(true);
    expect(speaksSql(sample("run('update erratum set state = $1')"))).toBe(true);
    expect(speaksSql(sample("say('Update the plan')"))).toBe(false);
  });
});
