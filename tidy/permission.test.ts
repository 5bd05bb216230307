import { describe, expect, test } from 'vitest';
import { isTest, read, sourceFiles } from './sources.js';

// Permission is asked in one place (invariant 9): who wants to know asks a predicate of domain/permission.
const asksRoles = /\bactor\.roles\b/;
const home = 'packages/domain/src/permission/';

describe('permission', () => {
  test('an actor’s roles are read by the predicates alone', () => {
    const elsewhere = sourceFiles.filter((file) => !file.startsWith(home) && !isTest(file));
    expect(elsewhere.filter((file) => asksRoles.test(read(file)))).toEqual([]);
  });

  test('the predicates do read them, so the pattern is the right one', () => {
    expect(sourceFiles.filter((file) => file.startsWith(home) && asksRoles.test(read(file)))).not.toEqual([]);
  });
});
