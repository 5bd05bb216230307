import { granted, type Result, refused } from '@luoshi/domain';
import { readOfficial as readRow } from '@luoshi/store';
import type { Static } from 'typebox';
import type { Context } from '../../operation.js';
import type { readOfficial as terms } from './contract.js';

/** A lead official with the number of tasks. */
export const readOfficial = async ({ tx, lang }: Context, officialId: string): Promise<Result<Static<typeof terms.response>>> => {
  const official = await readRow(tx, officialId);
  return official === null ? refused('not-found', { thing: lang === 'zh' ? '牵头领导' : 'the lead official' }) : granted(official);
};
