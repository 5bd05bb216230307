import { type Actor, actingAs } from '@luoshi/domain';
import { readSessionRow, type Scope, type SessionRow, type Store } from '@luoshi/store';
import { dayOf } from '../calendar/day-of.js';
import { tokenHash } from './session-token.js';

/**
 * Who is behind a request. `signature` keys cached pages: what one may do with a report depends on who drafted it, so pages are kept for each
 * person.
 */
export type Caller = { readonly actor: Actor; readonly row: SessionRow; readonly signature: string };

/** The system's own scope in a jurisdiction. */
export const systemScope = (jurisdictionId: string): Scope => ({ jurisdictionId, userId: null, reach: { kind: 'system' } });

/** The person of a session as permission sees them today: the account with what the posts of the day bring. */
export const sessionActor = (jurisdictionId: string, { userId, roles, unitId, officialName, posts }: SessionRow): Actor =>
  actingAs({ userId, jurisdictionId, roles, unitId, official: officialName }, posts);

const callerOf = (jurisdictionId: string, row: SessionRow): Caller => {
  const actor = sessionActor(jurisdictionId, row);
  const { userId, roles, unitId, official } = actor;
  return { actor, row, signature: `${jurisdictionId} ${userId} ${[...roles].sort().join()} ${unitId ?? ''} ${official ?? ''}` };
};

/**
 * Finds the person behind a session token. What was found holds for one revision of the store and one day (posts are held by days), so that a
 * page costs no query to know its reader, and a disabled account or an ended session counts with the next request.
 */
export class Callers {
  readonly #store: Store;
  readonly #jurisdictionId: string;
  readonly #now: () => Date;
  #known = new Map<string, Caller>();
  #revision: number | null = null;
  #day = '';

  constructor(store: Store, jurisdictionId: string, now: () => Date) {
    this.#store = store;
    this.#jurisdictionId = jurisdictionId;
    this.#now = now;
  }

  /** The caller if it is known at this revision: no wait, no query. */
  known(token: string): Caller | undefined {
    const revision = this.#store.revision();
    const caller = revision !== null && revision === this.#revision ? this.#known.get(token) : undefined;
    if (caller === undefined || caller.row.expiresAt <= this.#now()) return undefined;
    return dayOf(this.#now()) === this.#day ? caller : undefined;
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
    const day = dayOf(this.#now());
    if (revision !== this.#revision || day !== this.#day) {
      this.#known = new Map();
      this.#revision = revision;
      this.#day = day;
    }
    this.#known.set(token, caller);
  }
}
