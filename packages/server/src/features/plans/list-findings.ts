import { granted, type Result, refused } from '@luoshi/domain';
import { listFindings as listRows, readPlanText, readSourcePlaces } from '@luoshi/store';
import { type Static, Type } from 'typebox';
import { positionOf } from '../../http/cursor.js';
import { pageOf } from '../../http/page-of.js';
import type { Context } from '../../operation.js';
import { findingViews } from '../../presenting/finding-view.js';
import type { listFindings as terms } from './contract.js';

const Position = Type.Object({ ord: Type.Integer() });

/** A page of findings of the document in force, in the order of their places, in the actor's language. */
export const listFindings = async (
  { tx, lang }: Context,
  planId: string,
  query: Static<typeof terms.query>,
): Promise<Result<Static<typeof terms.response>>> => {
  const after = positionOf(query.cursor, Position);
  if (!after.ok) return after;
  const text = await readPlanText(tx, planId);
  if (text === null) return refused('not-found', { thing: lang === 'zh' ? '方案' : 'the plan' });
  const source = { text, places: await readSourcePlaces(tx, planId) };
  const limit = query.limit ?? 50;
  const rows = await listRows(tx, { planId, limit: limit + 1, after: after.value?.ord ?? -1 });
  const { shown, nextCursor } = pageOf(rows, limit, (row) => ({ ord: row.ord }));
  return granted({ items: shown.map(findingViews(source, lang)), nextCursor });
};
