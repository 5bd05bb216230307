import { readFileSync } from 'node:fs';
import { type Actor, type Lang, type Result, type Role, reachOf, registryOf } from '@luoshi/domain';
import { addJurisdiction, openStore, type Store, type StorePlace } from '@luoshi/store';
import { describeDatabases } from '@luoshi/store/testing';
import { v7 } from 'uuid';
import { importDocument } from '../features/imports/confirm-import.js';
import { loadRegistry } from '../ledger/load-registry.js';
import type { Context } from '../operation.js';

/** The jurisdiction of the example plan. */
export const liaoning = '210000';

/** The plan as published. */
export const liaoningPlan = (): Uint8Array => readFileSync(new URL('../../../../examples/liaoning-2024.txt', import.meta.url));

/** A person for tests, in a role and, for unit roles, of a unit. */
export const actorOf = (role: Role, unitId: string | null = null): Actor => ({
  userId: '01900000-0000-7000-8000-000000000001',
  jurisdictionId: liaoning,
  roles: [role],
  unitId,
  official: null,
});

export const supervisor = actorOf('supervisor');

/** A ledger under test: work is done in an actor's own transactions, as the routes do it. */
export type TestLedger = {
  readonly store: Store;
  readonly read: <T>(work: (ctx: Context) => Promise<T>, actor?: Actor) => Promise<T>;
  /** Rolls back and throws `NotGranted` where the operation refuses. */
  readonly write: <T>(work: (ctx: Context) => Promise<Result<T>>, actor?: Actor) => Promise<T>;
};

/** An operation refused where the test wanted it done. */
export class NotGranted extends Error {}

export const ledgerOn = (store: Store, lang: Lang = 'zh'): TestLedger => {
  const contextOf = (actor: Actor) => ({ actor, actorName: '测试', lang, now: () => new Date('2024-02-06T00:00:00Z'), newId: () => v7() });
  const scopeOf = (actor: Actor) => ({ jurisdictionId: actor.jurisdictionId, userId: actor.userId, reach: reachOf(actor) });
  return {
    store,
    read: (work, actor = supervisor) => store.read(scopeOf(actor), (tx) => work({ ...contextOf(actor), tx })),
    write: (work, actor = supervisor) =>
      store.write(scopeOf(actor), async (tx) => {
        const result = await work({ ...contextOf(actor), tx });
        if (!result.ok) throw new NotGranted(JSON.stringify(result.refusal));
        return result.value;
      }),
  };
};

/** Opens the jurisdiction with its shipped registry. */
export const withRegistry = async (store: Store): Promise<void> => {
  const registry = registryOf(liaoning);
  if (registry === null) throw new Error('the registry of Liaoning is not shipped');
  await store.write({ jurisdictionId: liaoning, userId: null, reach: { kind: 'system' } }, async (tx) => {
    await addJurisdiction(tx, { name: registry.name, createdAt: new Date('2024-02-05T00:00:00Z') });
    await loadRegistry(tx, registry);
  });
};

/** Loads a document as it is, accepting no erratum; answers with the plan's id. */
export const loadDocument = async (ledger: TestLedger, text: string, filename = 'plan.txt'): Promise<string> => {
  const { planId } = await ledger.write((ctx) => importDocument(ctx, { bytes: new TextEncoder().encode(text), filename }));
  return planId;
};

/** Loads the example plan as published. */
export const loadExample = (ledger: TestLedger): Promise<string> =>
  loadDocument(ledger, new TextDecoder('utf-8', { ignoreBOM: true }).decode(liaoningPlan()), 'liaoning-2024.txt');

const withLiaoning = async (place: StorePlace): Promise<Store> => {
  const store = await openStore(place);
  await withRegistry(store);
  return store;
};

/** Runs one suite on a ledger with Liaoning's registry and no plan: on the embedded database and, where there is one, on PostgreSQL. */
export const describeLedger = (tests: (ledger: () => TestLedger) => void): void =>
  describeDatabases(withLiaoning, (store) => tests(() => ledgerOn(store())));
