import { createHash } from 'node:crypto';

/** A finished answer: its bytes and their strong entity tag. */
export type CachedPage = { readonly body: Buffer; readonly etag: string };

/** What the cache may hold; a page of the ledger is about 60 KB. */
const usualLimit = 64 * 1024 * 1024;

/** What a page takes beside its body and key: the entry, the tag, the buffer's head. */
const overhead = 256;

const weightOf = (key: string, { body }: CachedPage): number => body.length + 2 * key.length + overhead;

/**
 * Keeps answers for as long as one revision of the store stands: any committed write, here or in another process, empties it. So it can
 * never show what is no longer true, and needs no list of what depends on what. A null revision (unknown) keeps nothing.
 */
export class PageCache {
  readonly #limit: number;
  #revision: number | null = null;
  #pages = new Map<string, CachedPage>();
  #bytes = 0;

  constructor(limitBytes: number = usualLimit) {
    this.#limit = limitBytes;
  }

  get(key: string, revision: number | null): CachedPage | undefined {
    if (revision === null || revision !== this.#revision) return undefined;
    const page = this.#pages.get(key);
    // A map keeps the order of insertion: what was read last stands last, and is given up last.
    if (page !== undefined && this.#isCrowded()) {
      this.#pages.delete(key);
      this.#pages.set(key, page);
    }
    return page;
  }

  /** Keeps a page computed at `revision`; those not read for longest make room. */
  keep(key: string, revision: number | null, body: Buffer): CachedPage {
    const page = { body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` };
    if (revision === null || weightOf(key, page) > this.#limit) return page;
    // Computed while a later write was noticed: true no more.
    if (this.#revision !== null && revision < this.#revision) return page;
    if (revision !== this.#revision) this.#begin(revision);
    this.#drop(key);
    this.#pages.set(key, page);
    this.#bytes += weightOf(key, page);
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= this.#limit) break;
      this.#drop(oldest);
    }
    return page;
  }

  /** While there is plenty of room, the order does not matter and need not be kept. */
  #isCrowded(): boolean {
    return this.#bytes > this.#limit / 2;
  }

  #drop(key: string): void {
    const page = this.#pages.get(key);
    if (page === undefined) return;
    this.#pages.delete(key);
    this.#bytes -= weightOf(key, page);
  }

  #begin(revision: number): void {
    this.#revision = revision;
    this.#pages = new Map();
    this.#bytes = 0;
  }
}
