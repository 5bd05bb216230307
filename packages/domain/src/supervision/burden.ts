import type { CalendarDate } from '../plan/plan.js';

/**
 * Something asked of a unit. `datum` is what is asked for (one number of one task at one date): two plans or two levels that ask for the
 * same datum have the same key, and one fill serves both.
 */
export type Ask = {
  readonly unitId: string;
  readonly kind: 'receipt' | 'commitment' | 'report' | 'request';
  readonly datum: string | null;
  readonly dueOn: CalendarDate | null;
  readonly isDone: boolean;
};

/** What a unit carries in a month (RULES 8: each unit sees its own load). It counts what is asked, never how busy anybody is in the app. */
export type Burden = {
  readonly unitId: string;
  /** Things to do that fall due in the month, each datum once. */
  readonly due: number;
  readonly done: number;
  /** Due before the month and still open. */
  readonly overdue: number;
  /** Open change requests, whenever they were made. */
  readonly requests: number;
  /** Times that somebody asked for what another had asked already: filled once, served again. */
  readonly duplicatesAvoided: number;
};

/** The load of each unit in a month (`2024-03`), the heaviest first. */
export const burdenOf = (asks: readonly Ask[], month: string): readonly Burden[] => {
  const units = new Map<string, Ask[]>();
  for (const ask of asks) {
    const own = units.get(ask.unitId);
    if (own === undefined) units.set(ask.unitId, [ask]);
    else own.push(ask);
  }
  return [...units]
    .map(([unitId, own]) => burdenOfUnit(unitId, own, month))
    .toSorted((a, b) => b.due - a.due || (a.unitId < b.unitId ? -1 : 1));
};

const burdenOfUnit = (unitId: string, asks: readonly Ask[], month: string): Burden => {
  const work = asks.filter(({ kind }) => kind !== 'request');
  const asked = work.filter(({ dueOn }) => dueOn?.startsWith(`${month}-`));
  const once = eachDatumOnce(asked);
  return {
    unitId,
    due: once.length,
    done: once.filter(({ isDone }) => isDone).length,
    overdue: eachDatumOnce(work.filter(({ dueOn }) => dueOn !== null && dueOn < `${month}-01`)).filter(({ isDone }) => !isDone).length,
    requests: asks.filter(({ kind, isDone }) => kind === 'request' && !isDone).length,
    duplicatesAvoided: asked.length - once.length,
  };
};

// A datum counts as done when any of those who asked has it: the others are served by the same fill.
const eachDatumOnce = (asks: readonly Ask[]): readonly Ask[] => {
  const kept = new Map<string, Ask>();
  for (const [index, ask] of asks.entries()) {
    const key = ask.datum === null ? `#${index}` : `${ask.kind} ${ask.datum}`;
    const before = kept.get(key);
    kept.set(key, before === undefined ? ask : { ...before, isDone: before.isDone || ask.isDone });
  }
  return [...kept.values()];
};
