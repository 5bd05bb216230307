import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** The checkout's folder. */
export const root = join(import.meta.dirname, '..');

/** The text of a file of the checkout. */
export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Names of a folder's files with every folder below, `/` between, sorted. */
export const filesUnder = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** The packages, from the file tree. */
export const packages: readonly string[] = readdirSync(join(root, 'packages')).sort();

/** Every TypeScript file of the packages' src folders, tests included, generated ones left out. */
export const sourceFiles: readonly string[] = packages
  .flatMap((name) => filesUnder(`packages/${name}/src`))
  .filter((file) => /\.tsx?$/.test(file) && !file.includes('/generated/'));

export const isTest = (file: string): boolean => /\.(test|journey)\.tsx?$/.test(file);

/** A file's syntax tree with parents set. */
export const parse = (file: string): ts.SourceFile => ts.createSourceFile(file, read(file), ts.ScriptTarget.Latest, true);

/** Every node of a tree, a parent before its children. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  const children: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    children.push(child);
  });
  for (const child of children) yield* nodesOf(child);
}

/** What git tracks. A clone may belong to another account than the one that tests it. */
export const trackedFiles = (): readonly string[] =>
  execFileSync('git', ['-c', 'safe.directory=*', 'ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
