import { granted, type Result, refused } from '@luoshi/domain';
import type { Static, TSchema } from 'typebox';
import { fits } from './fits.js';

/** Reads the field `decisions` of a form: JSON of the schema's shape, or refused like any other unusable field. */
export const readDecisions = <S extends TSchema>(schema: S, field: string | undefined): Result<Static<S>> => {
  try {
    const decisions: unknown = JSON.parse(field ?? '');
    if (fits(schema, decisions)) return granted(decisions);
  } catch {
    // No JSON.
  }
  return refused('input-invalid', { detail: 'decisions' });
};
