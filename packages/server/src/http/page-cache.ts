import { createHash } from 'node:crypto';

/** A finished answer: its bytes and their strong entity tag. */
export type CachedPage = { readonly body: Buffer; readonly etag: string };

/** What the cache may hold; a page of the ledger is about 60 KB. */
const limitBytes = 64 * 1024 * 1024;

/**
 * Keeps answers for as long as one revision of the store stands: any committed write, here or in another process, empties it. So it can
 * never show what is no longer true, and needs no list of what depends on what. A null revision (unknown) keeps nothing.
 */
export class PageCache {
  #revision: number | null = null;
  #pages = new Map<string, CachedPage>();
  #bytes = 0;

  get(key: string, revision: number | null): CachedPage | undefined {
    return revision !== null && revision === this.#revision ? this.#pages.get(key) : undefined;
  }

  /** Keeps a page computed at `revision`; the oldest make room. */
  keep(key: string, revision: number | null, body: Buffer): CachedPage {
    const page = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
    if (revision === null) return page;
    if (revision !== this.#revision) this.#begin(revision);
    this.#pages.set(key, page);
    this.#bytes += body.length;
    for (const [oldest, { body: old }] of this.#pages) {
      if (this.#bytes <= limitBytes) break;
      this.#pages.delete(oldest);
      this.#bytes -= old.length;
    }
    return page;
  }

  #begin(revision: number): void {
    this.#revision = revision;
    this.#pages = new Map();
    this.#bytes = 0;
  }
}
