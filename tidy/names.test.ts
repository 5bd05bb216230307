import { describe, expect, test } from 'vitest';
import { filesUnder, packages } from './sources.js';

// Names that say nothing about the domain attract everything that has no place.
const empty = /(^|[/-])(utils?|helpers?|common|managers?|services?)(?=[/.])/;
const files = packages.flatMap((name) => filesUnder(`packages/${name}/src`));

describe('names', () => {
  test('no file or folder is called by an empty word', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => empty.test(file))).toEqual([]);
  });

  test('the words are recognised as words', () => {
    expect(['src/utils/a.ts', 'src/date-helper.ts', 'src/task-service.ts'].every((file) => empty.test(file))).toBe(true);
    expect(['src/in-service-date.ts', 'src/commonwealth.ts'].some((file) => empty.test(file))).toBe(false);
  });

  test('folders are kebab-case, as the linter wants of files', () => {
    const folders = new Set(files.flatMap((file) => file.split('/').slice(3, -1)));
    expect([...folders].filter((folder) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(folder))).toEqual([]);
  });
});
