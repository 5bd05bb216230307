import type { Readable, Writable } from 'node:stream';
import {
  type BackupManifest,
  backupStore,
  type ChainReport,
  openStore,
  type Restored,
  restoreStore,
  type StorePlace,
  verifyChain,
} from '@luoshi/store';
import { record } from '../audit/record.js';
import type { LocalLedger } from './local-ledger.js';

/** Writes the whole ledger into a stream and says so in the log; the backup holds that entry too. */
export const backUpLedger = async (
  { store, jurisdictionId, write }: LocalLedger,
  into: Writable,
  takenAt: Date,
): Promise<BackupManifest> => {
  await write(async (ctx) => {
    await record(ctx, { action: 'ledger.backed-up', thingKind: 'ledger', thingId: jurisdictionId, data: {} });
    return { ok: true, value: null };
  });
  return backupStore(store, jurisdictionId, takenAt, into);
};

/** What came back, and whether its log is whole. */
export type RestoredLedger = Restored & { readonly chain: ChainReport };

/**
 * Restores a backup into a store without a ledger of its jurisdiction; every row is compared with the backup before it is kept, and the audit
 * chain is walked. `{ memory: true }` is the drill: it proves the backup and keeps nothing. Throws `BackupRefused`.
 */
export const restoreLedger = async (place: StorePlace, from: Readable): Promise<RestoredLedger> => {
  const store = await openStore(place);
  try {
    const restored = await restoreStore(store, from);
    return { ...restored, chain: await verifyChain(store, restored.head.jurisdictionId) };
  } finally {
    await store.close();
  }
};
