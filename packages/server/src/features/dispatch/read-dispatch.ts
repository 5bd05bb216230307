import { addDays, divisions, granted, type Lang, type Result } from '@luoshi/domain';
import { type DispatchBy, type DispatchRow, readOpenedPeriods, readDispatch as readRows } from '@luoshi/store';
import type { Static } from 'typebox';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { lightView } from '../../presenting/light-view.js';
import type { readDispatch as terms } from './contract.js';

type View = Static<typeof terms.response>;
type Group = View['groups'][number];

const soonDays = 7;
/** A meeting goes through no more lines of one group; the rest is a link to the ledger. */
const mostOfGroup = 20;
const mostOfOne = 300;

/** The dispatch view (调度) of a plan. */
export const readDispatch = async (ctx: Context, { plan, by, member }: Static<typeof terms.query>): Promise<Result<View>> => {
  const today = dayOf(ctx.now());
  const soonBy = addDays(today, soonDays);
  const period = (await readOpenedPeriods(ctx.tx, [plan])).at(-1)?.key ?? null;
  const most = member === undefined ? mostOfGroup : mostOfOne;
  const rows = await readRows(ctx.tx, { planId: plan, by: whose(ctx, by), period, today, soonBy, member: member ?? null, most });
  const groups = new Map<string, DispatchRow[]>();
  for (const row of rows) groups.set(row.member, [...(groups.get(row.member) ?? []), row]);
  return granted({ period, today, soonBy, groups: [...groups].map(([id, lines]) => groupView(id, lines, ctx.lang)) });
};

const whose = ({ actor: { jurisdictionId } }: Context, by: 'official' | 'unit' | 'city'): DispatchBy => {
  if (by !== 'city') return { kind: by };
  return { kind: 'city', divisions: [...divisions()].flatMap(([code, { parent }]) => (parent === jurisdictionId ? [code] : [])) };
};

const groupView = (id: string, lines: readonly DispatchRow[], lang: Lang): Group => {
  const [first] = lines;
  return {
    id,
    name: first?.memberName ?? id,
    atRisk: first?.atRisk ?? 0,
    behind: first?.behind ?? 0,
    overdue: first?.overdue ?? 0,
    soon: first?.soon ?? 0,
    lines: first?.lines ?? 0,
    items: lines.map((line) => lineView(line, lang)),
  };
};

const dueWords = {
  report: { zh: '填报', en: 'report' },
  matter: { zh: '督办单', en: 'sheet' },
  problem: { zh: '问题整改', en: 'problem' },
  receipt: { zh: '签收分解', en: 'receipt' },
} as const;

const lineView = ({ taskId, no, text, leadUnit, light, dues }: DispatchRow, lang: Lang): Group['items'][number] => ({
  taskId,
  no,
  text,
  leadUnit,
  light: light === null ? null : lightView(light, lang),
  dues: dues.map((due) => ({ ...due, unitNames: [...due.unitNames], kindName: dueWords[due.kind][lang] })),
});
