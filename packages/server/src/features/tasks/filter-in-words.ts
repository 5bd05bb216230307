import { forecastName, lightSeverityName, taskClassName } from '@luoshi/domain';
import { nameUnits, readOutline } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { exportWords } from './export-words.js';
import type { LedgerQuery } from './ledger-query.js';

/** Says a filter in words, so that a file tells what it holds and what it leaves out. */
export const filterInWords = async (ctx: Pick<Context, 'tx' | 'lang'>, query: LedgerQuery): Promise<string> => {
  const say = (word: keyof typeof exportWords): string => exportWords[word][ctx.lang];
  const one = (word: keyof typeof exportWords, values: readonly string[]): string | null =>
    values.length === 0 ? null : `${say(word)}${say('colon')}${values.join(say('separator'))}`;
  const either = (value: boolean | undefined, yes: keyof typeof exportWords, no: keyof typeof exportWords): string | null =>
    value === undefined ? null : say(value ? yes : no);
  const q = query.q?.trim() ?? '';
  const units = await unitNames(ctx, query.unit);
  const conditions = [
    q === '' ? null : `${say('contains')}“${q}”`,
    one('chapter', await headingTitles(ctx, query, query.chapter)),
    one('section', await headingTitles(ctx, query, query.section)),
    one('official', query.official ?? []),
    one('unit', query.role === undefined ? units : units.map((name) => `${name}（${say(query.role ?? 'lead')}）`)),
    one('city', await unitNames(ctx, query.city)),
    either(query.quantified, 'quantified', 'unquantified'),
    either(query.open, 'open', 'closed'),
    either(query.unconfirmed, 'unconfirmed', 'confirmed'),
    query.leaders === undefined ? null : say(query.leaders === 'none' ? 'withoutLeader' : 'severalLeaders'),
    query.leadUnits === undefined ? null : say(query.leadUnits === 'none' ? 'withoutLeadUnit' : 'severalLeadUnits'),
    either(query.fanOut, 'fanOut', 'noFanOut'),
    either(query.first, 'first', 'notFirst'),
    either(query.named, 'named', 'reached'),
    one(
      'light',
      (query.severity ?? []).map((severity) => lightSeverityName(severity, ctx.lang)),
    ),
    one(
      'shareLight',
      (query.shareSeverity ?? []).map((severity) => lightSeverityName(severity, ctx.lang)),
    ),
    one('period', query.period === undefined ? [] : [query.period]),
    one(
      'class',
      (query.class ?? []).map((taskClass) => taskClassName(taskClass, ctx.lang)),
    ),
    one(
      'forecast',
      (query.forecast ?? []).map((state) => forecastName(state, ctx.lang)),
    ),
    either(query.disagrees, 'disagrees', 'agrees'),
  ].filter((condition) => condition !== null);
  return conditions.length === 0 ? say('noFilter') : conditions.join(say('and'));
};

const unitNames = async ({ tx }: Pick<Context, 'tx'>, ids: readonly string[] | undefined): Promise<readonly string[]> => {
  if (ids === undefined || ids.length === 0) return [];
  const names = await nameUnits(tx, ids);
  return ids.map((id) => names.get(id) ?? id);
};

const headingTitles = async (
  { tx }: Pick<Context, 'tx'>,
  { plan }: LedgerQuery,
  ords: readonly number[] | undefined,
): Promise<readonly string[]> => {
  if (ords === undefined || ords.length === 0) return [];
  const outline = plan === undefined ? [] : await readOutline(tx, plan);
  return ords.map((ord) => outline.find((heading) => heading.ord === ord)?.title ?? String(ord));
};
