import { granted, type Result, refused } from '@luoshi/domain';
import {
  acceptedErrata,
  countFindings,
  type HeadingRow,
  readDocumentRow,
  readOrders,
  readOutline,
  readRegions,
  readPlan as readRow,
} from '@luoshi/store';
import { readWords } from '../../ledger/read-words.js';
import type { Context } from '../../operation.js';
import { coverageByKind, leftOutOf } from '../../presenting/coverage.js';
import type { PlanDetailView } from './contract.js';

/** A plan with its outline, its general orders, and how every character of its document is accounted for. */
export const readPlan = async ({ tx, lang }: Context, planId: string): Promise<Result<PlanDetailView>> => {
  const plan = await readRow(tx, planId);
  const found = await readDocumentRow(tx, planId);
  if (plan === null || found === null) return refused('not-found', { thing: lang === 'zh' ? '方案' : 'the plan' });
  const { text, loadedAt, ...document } = found;
  const regions = await readRegions(tx, planId);
  return granted({
    ...plan,
    document: { ...document, length: text.length, loadedAt: loadedAt.toISOString() },
    chapters: chaptersOf(await readOutline(tx, planId)),
    orders: await ordersOf({ tx }, planId),
    coverage: { characters: text.length, byKind: coverageByKind(regions), leftOut: leftOutOf(regions, text) },
    findingCount: await countFindings(tx, planId),
  });
};

const ordersOf = async ({ tx }: Pick<Context, 'tx'>, planId: string): Promise<PlanDetailView['orders']> => {
  const errata = await acceptedErrata(tx, planId);
  return (await readOrders(tx, planId)).map(({ title, text, span }) => ({
    title,
    printed: text,
    corrected: readWords(text, span, errata),
    span,
  }));
};

const chaptersOf = (outline: readonly HeadingRow[]): PlanDetailView['chapters'] =>
  outline
    .filter(({ level, parentOrd }) => level === 'chapter' || parentOrd === null)
    .map((chapter) => ({
      ...entryOf(chapter),
      sections: outline.filter(({ parentOrd }) => parentOrd === chapter.ord).map(entryOf),
    }));

const entryOf = ({ ord, no, title, taskCount }: HeadingRow) => ({ ord, no, title, taskCount });
