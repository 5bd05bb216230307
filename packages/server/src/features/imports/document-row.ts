import type { ReceivedDocument } from '@luoshi/store';
import type { Context } from '../../operation.js';
import type { PlannedImport } from './planned-import.js';

/** The document as it will stand in the ledger: the bytes as received, the text as read. */
export const documentRow = (
  { tx, now }: Context,
  { file }: PlannedImport,
  { planId, revision }: { readonly planId: string; readonly revision: number },
): ReceivedDocument => ({
  planId,
  revision,
  sha256: file.sha256,
  filename: file.filename,
  encoding: file.encoding,
  bytes: file.bytes,
  text: file.text,
  places: file.places,
  head: file.plan.document,
  loadedAt: now(),
  loadedBy: tx.scope.userId,
});
