import { existsSync } from 'node:fs';
import { type Lang, type Registry, type Result, registryOf } from '@luoshi/domain';
import {
  type ChainReport,
  hasJurisdiction,
  listAudit,
  openStore,
  readIsSample,
  type Store,
  type StorePlace,
  verifyChain,
} from '@luoshi/store';
import { v7 } from 'uuid';
import { systemScope } from '../auth/caller.js';
import { nobody, transactions } from '../http/request-context.js';
import type { RequestContext } from '../http/route.js';
import type { FirstAccount, FirstDocument } from './first-start.js';

/** Where the ledger lives, for whom, and what a new one begins with. */
export type LocalOptions = {
  readonly place: StorePlace;
  /** GB/T 2260 code; 210000 where nothing else is said. */
  readonly jurisdictionId: string;
  readonly lang: Lang;
  /** Loaded into a new ledger; null begins without a plan. */
  readonly firstDocument: (() => Promise<FirstDocument>) | null;
  /** Begins no new ledger: `NoLedger` is thrown instead. */
  readonly mustExist?: boolean;
  /** A new ledger is for made-up sample data, and every page says so for good. */
  readonly isSample?: boolean;
  /** The time of acts; the machine’s where absent. */
  readonly now?: () => Date;
};

/** There is no ledger at the place that was named. */
export class NoLedger extends Error {
  override readonly name = 'NoLedger';
}

/** A ledger opened on this machine, by its administrator: acts run with the system's rights and are logged as the system's. */
export type LocalLedger = Pick<RequestContext, 'read' | 'write'> & {
  readonly store: Store;
  readonly jurisdictionId: string;
  /** Everything in it is made up. */
  readonly isSample: boolean;
  /** Set when the ledger was opened for the first time. */
  readonly firstAccount: FirstAccount | null;
  readonly verify: () => Promise<ChainReport>;
  /** When the last act was written down; null: none was. */
  readonly lastAct: () => Promise<Date | null>;
  readonly close: () => Promise<void>;
};

const begin = async (work: RequestContext['write'], registry: Registry, options: LocalOptions): Promise<FirstAccount> => {
  const { firstStart } = await import('./first-start.js');
  const { firstDocument, isSample = false } = options;
  const document = firstDocument === null ? null : await firstDocument();
  const begun: Result<FirstAccount> = await work((ctx) => firstStart(ctx, { registry, document, isSample }));
  if (!begun.ok) throw new Error(`the ledger could not be opened: ${JSON.stringify(begun.refusal)}`);
  return begun.value;
};

const isNew = (store: Store, jurisdictionId: string): Promise<boolean> =>
  store.read(systemScope(jurisdictionId), async (tx) => !(await hasJurisdiction(tx)));

const firstAccountOf = async (store: Store, work: RequestContext['write'], registry: Registry, options: LocalOptions) => {
  if (!(await isNew(store, options.jurisdictionId))) return null;
  if (options.mustExist === true) throw new NoLedger(options.jurisdictionId);
  return begin(work, registry, options);
};

const open = async (store: Store, options: LocalOptions): Promise<LocalLedger> => {
  const { jurisdictionId, lang, now = () => new Date() } = options;
  const registry = registryOf(jurisdictionId);
  if (registry === null) throw new Error(`there is no division ${jurisdictionId} in GB/T 2260`);
  const person = { actor: nobody(jurisdictionId), actorName: lang === 'zh' ? '系统' : 'system', lang };
  const scope = systemScope(jurisdictionId);
  const work = transactions({ store, jurisdictionId, now, newId: () => v7() }, person, scope);
  const firstAccount = await firstAccountOf(store, work.write, registry, options);
  const isSample = await store.read(scope, readIsSample);
  const lastAct = async () => (await store.read(scope, (tx) => listAudit(tx, everyAct, { before: null, limit: 1 })))[0]?.at ?? null;
  return {
    ...work,
    store,
    jurisdictionId,
    isSample,
    firstAccount,
    verify: () => verifyChain(store, jurisdictionId),
    lastAct,
    close: store.close,
  };
};

const everyAct = { thingKind: null, thingId: null, action: null, actor: null, seq: null, among: null };

/**
 * Opens the ledger of this machine and, if it is new, fills it in one transaction. Throws `StoreLocked` while another process has it.
 * This file is a door of its own (`@luoshi/server/local`), so that the database can open while the web server is still being loaded.
 */
export const openLocalLedger = async (options: LocalOptions): Promise<LocalLedger> => {
  const { place, mustExist = false } = options;
  // Looked at first, so that not even an empty folder is left behind.
  if (mustExist && 'dataDir' in place && !existsSync(place.dataDir)) throw new NoLedger(place.dataDir);
  const store = await openStore(place);
  try {
    return await open(store, options);
  } catch (cause) {
    await store.close();
    throw cause;
  }
};
