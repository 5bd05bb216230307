import { granted, kindOfName, type Result, resolveName } from '@luoshi/domain';
import { listUnknownNames as listRows } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import { knownNames } from '../../ledger/known-names.js';
import type { Context } from '../../operation.js';
import type { listUnknownNames as terms } from './contract.js';

const Position = Type.Object({ name: Type.String(), tasks: Type.Integer() });

/** A page of the names in the ledger that stand for no unit and no body, each with what it may have been meant for. */
export const listUnknownNames = async (ctx: Context, query: Static<typeof terms.query>): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const limit = query.limit ?? 50;
  const rows = await listRows(ctx.tx, { limit: limit + 1, after: after.value });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => row);
  const suggested = rows.length === 0 ? () => null : await suggestionIn(ctx);
  return granted({
    items: shown.map(({ name, tasks }) => ({ name, tasks, suggestion: suggested(name), kind: kindOfName(name) })),
    nextCursor,
  });
};

const suggestionIn = async ({ tx }: Context): Promise<(name: string) => { id: string; name: string } | null> => {
  const { index } = await knownNames(tx);
  return (name) => {
    const meaning = resolveName(index, name);
    if (meaning.kind !== 'unknown' || meaning.suggestion === null) return null;
    return { id: meaning.suggestion.id, name: meaning.suggestion.name };
  };
};
