import { granted, type Result, refused } from '@luoshi/domain';
import type { Static, TSchema } from 'typebox';
import { fits } from './fits.js';

/** Makes a position opaque: callers hand it back and never read it. */
export const cursorOf = (position: unknown): string => Buffer.from(JSON.stringify(position), 'utf8').toString('base64url');

/** The position in a cursor; null where there is no cursor. One that was not made here, or for another list, is refused. */
export const positionOf = <S extends TSchema>(cursor: string | undefined, schema: S): Result<Static<S> | null> => {
  if (cursor === undefined) return granted(null);
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (fits(schema, position)) return granted(position);
  } catch {
    // Not even JSON: refused like any other foreign cursor.
  }
  return refused('input-invalid', { detail: 'cursor' });
};
