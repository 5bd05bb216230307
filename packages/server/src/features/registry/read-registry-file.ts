import { createHash } from 'node:crypto';
import { readSheetsFile, unreadableSentence } from '@luoshi/documents';
import { granted, type Lang, type Result, readSheets, refused } from '@luoshi/domain';

/** A spreadsheet as received and as read. */
export type RegistryFile = {
  readonly filename: string;
  readonly sha256: string;
  readonly reading: ReturnType<typeof readSheets>;
};

/** Reads a registry's spreadsheet. Needs no ledger: done before a transaction is opened. Refused if it is no spreadsheet. */
export const readRegistryFile = async (bytes: Uint8Array, filename: string, lang: Lang): Promise<Result<RegistryFile>> => {
  const read = await readSheetsFile(bytes, filename);
  if (read.kind === 'refused') return refused('file-unreadable', { reason: unreadableSentence(read, lang) });
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return granted({ filename, sha256, reading: readSheets(read.sheets) });
};
