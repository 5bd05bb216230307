import { type Actor, type Lang, type Result, reachOf } from '@luoshi/domain';
import type { Scope, Store } from '@luoshi/store';
import { systemScope } from '../auth/caller.js';
import type { Context } from '../operation.js';
import type { Scan } from '../scan/scan-file.js';
import type { RequestContext, SessionCookie } from './route.js';

/** What the app was started with. Time and identity come from outside, so that tests choose them. */
export type Deps = {
  readonly store: Store;
  /** The jurisdiction this server works for. */
  readonly jurisdictionId: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly scan: Scan;
};

type Person = { readonly actor: Actor; readonly actorName: string; readonly lang: Lang };

/** Carries a refusal out of a transaction, so that nothing of it is kept. */
class Refused extends Error {
  readonly result: Result<never> & { readonly ok: false };

  constructor(result: Result<never> & { readonly ok: false }) {
    super(result.refusal.code);
    this.result = result;
  }
}

/** Transactions of one person in one scope; a refusal inside `write` rolls back. */
export const transactions = (
  { store, now, newId }: Omit<Deps, 'scan'>,
  person: Person,
  scope: Scope,
): Pick<RequestContext, 'read' | 'write'> => ({
  read: (work) => store.read(scope, (tx) => work({ ...person, tx, now, newId })),
  write: async (work) => {
    try {
      return await store.write(scope, async (tx) => {
        const context: Context = { ...person, tx, now, newId };
        const result = await work(context);
        if (!result.ok) throw new Refused(result);
        return result;
      });
    } catch (cause) {
      if (cause instanceof Refused) return cause.result;
      throw cause;
    }
  },
});

/** Nobody: for log-in, before anyone is known. */
export const nobody = (jurisdictionId: string): Actor => ({ userId: '', jurisdictionId, roles: [], unitId: null, official: null });

/** What one request's handler may use: transactions in the caller's scope, and the system's for named operations. */
export const requestContext = (deps: Deps, person: Person, requestId: string, session: SessionCookie): RequestContext => {
  const scope: Scope = {
    jurisdictionId: deps.jurisdictionId,
    userId: person.actor.userId === '' ? null : person.actor.userId,
    reach: reachOf(person.actor),
  };
  return {
    ...person,
    requestId,
    session,
    store: deps.store,
    scan: deps.scan,
    ...transactions(deps, person, scope),
    asSystem: transactions(deps, person, systemScope(deps.jurisdictionId)),
  };
};
