import { createHash } from 'node:crypto';
import type { Scheme, UnitFacts } from '@luoshi/domain';
import { canonicalJson, type JsonValue } from '@luoshi/store';

/** One text for one value, whatever order its fields came in: what is compared when a score is made again. */
export const sameText = (value: object): string => canonicalJson(JSON.parse(JSON.stringify(value)) as JsonValue);

/** SHA-256 of a scheme and of the facts it was asked over: whoever scores again from the same ledger gets the same. */
export const scoreDigest = (scheme: Scheme, facts: readonly UnitFacts[]): string =>
  createHash('sha256').update(sameText({ scheme, facts })).digest('hex');
