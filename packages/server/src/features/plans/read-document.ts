import { granted, type Result, refused } from '@luoshi/domain';
import { readDocumentBytes } from '@luoshi/store';
import type { FileAnswer } from '../../http/route.js';
import type { Context } from '../../operation.js';

/** The document in force as received, byte for byte, under its own name. */
export const readDocument = async ({ tx, lang }: Context, planId: string): Promise<Result<FileAnswer>> => {
  const found = await readDocumentBytes(tx, planId);
  if (found === null) return refused('not-found', { thing: lang === 'zh' ? '方案' : 'the plan' });
  return granted({ filename: found.filename, mediaType: 'application/octet-stream', body: found.bytes });
};
