import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { read, root, trackedFiles } from './sources.js';

const text = trackedFiles().filter((file) => existsSync(join(root, file)) && !/\.(png|ico|woff2?|pdf|docx|xlsx)$/.test(file));

// Written in pieces, so that this file does not hold what it looks for.
const machinePath = new RegExp(`(^|[^A-Za-z0-9_.])/(${['work', 'farm', 'root', 'home'].join('|')})/[A-Za-z0-9.]`);
const registryHost = new RegExp(`https?://registry${'\\.'}`);

const holding = (pattern: RegExp): readonly string[] => text.filter((file) => pattern.test(readFileSync(join(root, file), 'utf8')));

describe('the repository', () => {
  test('names no path of one machine', () => {
    expect(text.length).toBeGreaterThan(50);
    expect(holding(machinePath)).toEqual([]);
    expect(machinePath.test(` ${['', 'home', 'li', 'luoshi'].join('/')}`)).toBe(true);
  });

  // A folder with a blank or a Chinese name is written in percent signs there: fileURLToPath reads it.
  test('takes no file name from the pathname of a URL', () => {
    const taken = new RegExp(`import\\.meta\\.url\\)${'\\.'}pathname`);
    expect(holding(taken)).toEqual([]);
    expect(taken.test(['new URL("a", import.meta.url)', 'pathname'].join('.'))).toBe(true);
  });

  test('names no registry host', () => {
    expect(holding(registryHost)).toEqual([]);
  });

  test('the lockfile records no download address', () => {
    expect(read('package-lock.json')).not.toMatch(/"resolved": *"(https?|git)/);
  });

  // `npm ci` refuses a lockfile without the binaries of other platforms, which a registry may lack for a fresh version.
  test('the lockfile holds the binaries of every platform', () => {
    const packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>> = JSON.parse(
      read('package-lock.json'),
    ).packages;
    const wanted = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).map((name) => [`${path}/node_modules/${name}`, `node_modules/${name}`] as const),
    );
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter(([own, shared]) => !(own in packages || shared in packages))).toEqual([]);
  });

  test('every dependency is pinned to one version', () => {
    const manifests = text.filter((file) => /(^|\/)package\.json$/.test(file)).map((file) => JSON.parse(read(file)));
    const ranges = manifests.flatMap(({ name, dependencies = {}, devDependencies = {} }) =>
      Object.entries<string>({ ...dependencies, ...devDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([dependency, version]) => `${name}: ${dependency}@${version}`),
    );
    expect(manifests.length).toBe(9);
    expect(ranges).toEqual([]);
  });
});
