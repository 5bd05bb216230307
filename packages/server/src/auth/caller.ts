import type { Actor } from '@luoshi/domain';
import { readSessionRow, type Scope, type SessionRow, type Store } from '@luoshi/store';
import { tokenHash } from './session-token.js';

/**
 * Who is behind a request. `signature` keys cached pages: what one may do with a report depends on who drafted it, so pages are kept for each
 * person.
 */
export type Caller = { readonly actor: Actor; readonly row: SessionRow; readonly signature: string };

/** The system's own scope in a jurisdiction. */
export const systemScope = (jurisdictionId: string): Scope => ({ jurisdictionId, userId: null, reach: { kind: 'system' } });

const callerOf = (jurisdictionId: string, row: SessionRow): Caller => {
  const { userId, roles, unitId, officialName } = row;
  const actor: Actor = { userId, jurisdictionId, roles, unitId, official: officialName };
  return { actor, row, signature: `${jurisdictionId} ${userId} ${[...roles].sort().join()} ${unitId ?? ''} ${officialName ?? ''}` };
};

/**
 * Finds the person behind a session token. What was found holds for one revision of the store, so that a page costs no query to know its
 * reader, and a disabled account or an ended session counts with the next request.
 */
export class Callers {
  readonly #store: Store;
  readonly #jurisdictionId: string;
  readonly #now: () => Date;
  #known = new Map<string, Caller>();
  #revision: number | null = null;

  constructor(store: Store, jurisdictionId: string, now: () => Date) {
    this.#store = store;
    this.#jurisdictionId = jurisdictionId;
    this.#now = now;
  }

  /** The caller if it is known at this revision: no wait, no query. */
  known(token: string): Caller | undefined {
    const revision = this.#store.revision();
    const caller = revision !== null && revision === this.#revision ? this.#known.get(token) : undefined;
    return caller !== undefined && caller.row.expiresAt > this.#now() ? caller : undefined;
  }

  /** The caller behind a token, or null where there is no such session any more. */
  async find(token: string): Promise<Caller | null> {
    const known = this.known(token);
    if (known !== undefined) return known;
    const revision = this.#store.revision();
    const row = await this.#store.read(systemScope(this.#jurisdictionId), (tx) => readSessionRow(tx, tokenHash(token), this.#now()));
    if (row === null) return null;
    const caller = callerOf(this.#jurisdictionId, row);
    if (revision !== null) this.#keep(token, caller, revision);
    return caller;
  }
  #keep(token: string, caller: Caller, revision: number): void {
    if (this.#revision !== null && revision < this.#revision) return;
    if (revision !== this.#revision) {
      this.#known = new Map();
      this.#revision = revision;
    }
    this.#known.set(token, caller);
  }
}
