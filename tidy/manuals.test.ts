import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder, isTest, read, root, sourceFiles, trackedFiles } from './sources.js';

const manuals = trackedFiles().filter((file) => file.endsWith('.md') && existsSync(join(root, file)));
const fenced = (file: string): string => [...read(file).matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n');

describe.each(['README.md', 'README.zh-CN.md', 'docs/operations.md'])('commands of %s', (file) => {
  test('every npm script exists', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...fenced(file).matchAll(/npm (?:run )?([a-z]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => name !== undefined && name !== 'ci' && !(name in scripts))).toEqual([]);
  });

  test('every luoshi command exists', () => {
    const commands = filesUnder('packages/cli/src/commands').map((name) => name.replace(/.*\/([a-z-]+)\.ts$/, '$1'));
    const named = [...fenced(file).matchAll(/npx luoshi ([a-z]+)/g)].map(([, name]) => name);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => name === undefined || !commands.includes(name))).toEqual([]);
  });
});

describe('docs/operations.md', () => {
  test('explains exactly the variables that are read', () => {
    const code = sourceFiles
      .filter((file) => !isTest(file) && !file.includes('/testing/'))
      .map(read)
      .join('\n');
    const asked = [...code.matchAll(/\benv(?:ironment)?(?:\.|\[')([A-Z][A-Z_]+)/g)].map(([, name]) => name);
    const rows = [...read('docs/operations.md').matchAll(/^\| (`[A-Z].*?) \|/gm)].map(([, cell]) => cell ?? '');
    const explained = rows.flatMap((cell) => [...cell.matchAll(/`([A-Z_]+)`/g)].map(([, name]) => name));
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(explained)).toEqual(new Set(asked));
  });
});

describe('links and names', () => {
  test.each(manuals)('%s links to files that are there', (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => target ?? '');
    expect(links.filter((target) => !existsSync(join(root, file, '..', target)))).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  const architecture = read('ARCHITECTURE.md');
  const invariants = [...architecture.matchAll(/^(\d+)\. ([\s\S]*?)(?=^\d+\. |^## |$(?![\s\S]))/gm)].map(([, no, words]) => ({
    no: Number(no),
    words: words ?? '',
  }));

  test('numbers its invariants 1 to 12', () => {
    expect(invariants.map(({ no }) => no)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });

  test.each(invariants)('invariant $no names the test that keeps it, or says why none can', ({ words }) => {
    const kept = [...words.matchAll(/`((?:tidy|packages)\/[^`]+)`/g)].map(([, file]) => file ?? '');
    expect(/Kept by|No test/.test(words)).toBe(true);
    if (words.includes('Kept by')) expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('every type and value of the glossary is in the code', () => {
    const glossary = architecture.slice(architecture.indexOf('## Glossary'));
    const terms = [...glossary.matchAll(/^\|.*\|([^|]*)\|\s*$/gm)].flatMap(([, cell]) =>
      [...(cell ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name ?? ''),
    );
    const code = sourceFiles.map(read).join('\n');
    expect(terms.length).toBeGreaterThan(20);
    expect(terms.filter((term) => !code.includes(term))).toEqual([]);
  });

  test('its code map names every package', () => {
    const named = filesUnder('packages')
      .filter((file) => /^packages\/[^/]+\/package\.json$/.test(file))
      .map((file) => file.split('/')[1] ?? '');
    expect(named.length).toBe(8);
    expect(named.filter((name) => !architecture.includes(`packages/${name}`))).toEqual([]);
  });
});
