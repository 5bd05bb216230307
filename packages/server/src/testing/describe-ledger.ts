import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type Actor, type Lang, type Result, type Role, reachOf, registryOf } from '@luoshi/domain';
import { addJurisdiction, openStore, type Store } from '@luoshi/store';
import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe } from 'vitest';
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
    await addJurisdiction(tx, registry.name, new Date('2024-02-05T00:00:00Z'));
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

const createDatabase = async (server: string): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `luoshi_${randomUUID().replaceAll('-', '')}`;
  const onServer = async (statement: string): Promise<void> => {
    const client = new pg.Client({ connectionString: server });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };
  await onServer(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database ${name} with (force)`) };
};

type Opened = { readonly store: Store; readonly drop: () => Promise<void> };

const embedded = async (): Promise<Opened> => ({ store: await openStore({ memory: true }), drop: async () => undefined });

const onServer = async (server: string): Promise<Opened> => {
  const { url, drop } = await createDatabase(server);
  return { store: await openStore({ databaseUrl: url }), drop };
};

const suite = (kind: string, open: () => Promise<Opened>, tests: (ledger: () => TestLedger) => void): void => {
  describe(kind, () => {
    let opened: Opened | null = null;
    beforeAll(async () => {
      opened = await open();
      await withRegistry(opened.store);
    });
    afterAll(async () => {
      await opened?.store.close();
      await opened?.drop();
    });
    tests(() => {
      if (opened === null) throw new Error('the store is not open yet');
      return ledgerOn(opened.store);
    });
  });
};

/**
 * Runs one suite on a ledger with Liaoning's registry and no plan: on the embedded database and, where LUOSHI_TEST_POSTGRES_URL names a
 * server, on PostgreSQL in a database of its own.
 */
export const describeLedger = (tests: (ledger: () => TestLedger) => void): void => {
  suite('on PGlite', embedded, tests);
  const server = process.env['LUOSHI_TEST_POSTGRES_URL'];
  if (server !== undefined) suite('on PostgreSQL', () => onServer(server), tests);
};
