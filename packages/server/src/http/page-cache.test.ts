import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageCache } from './page-cache.js';

const bytes = (size: number): Buffer => Buffer.alloc(size, 'x');
const page = 1000;
const entry = (key: string): number => page + 2 * key.length + 256;

describe('PageCache', () => {
  it('gives back what was kept at the same revision, and at no other', () => {
    const cache = new PageCache();
    const kept = cache.keep('a', 7, Buffer.from('[]'));
    expect(kept.etag).toMatch(/^"[\w-]{27}"$/);
    expect(cache.get('a', 7)).toBe(kept);
    expect([cache.get('b', 7), cache.get('a', 8), cache.get('a', 6), cache.get('a', null)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('forgets everything with the first page of a later revision', () => {
    const cache = new PageCache();
    cache.keep('a', 7, bytes(page));
    cache.keep('b', 8, bytes(page));
    expect([cache.get('a', 7), cache.get('a', 8)]).toEqual([undefined, undefined]);
    expect(cache.get('b', 8)).toBeDefined();
  });

  it('keeps nothing while the revision is unknown, nor what was overtaken while it was computed', () => {
    const cache = new PageCache();
    cache.keep('a', null, bytes(page));
    expect(cache.get('a', null)).toBeUndefined();
    cache.keep('b', 8, bytes(page));
    cache.keep('a', 7, bytes(page));
    expect([cache.get('a', 7), cache.get('a', 8)]).toEqual([undefined, undefined]);
    expect(cache.get('b', 8)).toBeDefined();
  });

  it('gives up what was not read for longest', () => {
    const cache = new PageCache(3 * entry('a'));
    for (const key of ['a', 'b', 'c']) cache.keep(key, 1, bytes(page));
    cache.get('a', 1);
    cache.keep('d', 1, bytes(page));
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.get(key, 1) !== undefined)).toEqual(['a', 'c', 'd']);
  });

  it('does not give up all for one page that is larger than the cache', () => {
    const cache = new PageCache(3 * entry('a'));
    cache.keep('a', 1, bytes(page));
    cache.keep('huge', 1, bytes(4 * page));
    expect([cache.get('a', 1) !== undefined, cache.get('huge', 1)]).toEqual([true, undefined]);
  });

  it('holds what a slow and simple cache would hold, whatever is asked in whatever order', () => {
    const acts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 1, max: 3 })), { maxLength: 60 });
    fc.assert(
      fc.property(acts, (pairs) => {
        const cache = new PageCache(3 * entry('a'));
        let newest = 0;
        for (const [key, revision] of pairs) {
          cache.keep(key, revision, bytes(page));
          newest = Math.max(newest, revision);
          expect(cache.get(key, revision) !== undefined).toBe(revision === newest);
          const held = ['a', 'b', 'c', 'd', 'e'].filter((one) => cache.get(one, newest) !== undefined);
          expect(held.length).toBeLessThanOrEqual(3);
        }
      }),
      { seed: 20240205, verbose: true },
    );
  });
});
