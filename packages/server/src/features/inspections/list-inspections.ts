import {
  busiestStretch,
  granted,
  type InspectionRules,
  type InspectionState,
  inspectionKinds,
  inspectionMachine,
  inspectionRulesOn,
  type Lang,
  type Result,
  standingInspectionStates,
  stateName,
  type VisitLimit,
} from '@luoshi/domain';
import { type InspectionRow, listDeciders, listInspections as listRows, readInspectionRules } from '@luoshi/store';
import { dayOf } from '../../calendar/day-of.js';
import type { Context } from '../../operation.js';
import { visitOf } from './collisions-of.js';
import type { InspectionCalendarView, InspectionLineView, InspectorsView } from './contract.js';

type Query = { readonly year?: number; readonly unit?: string; readonly state?: readonly InspectionState[] };

/** Inspections that the caller may see. */
export const listInspections = async (ctx: Context, { year, unit, state }: Query): Promise<Result<{ items: InspectionLineView[] }>> => {
  const rows = await listRows(ctx.tx, { year: year ?? null, unitId: unit ?? null, states: state ?? null });
  return granted({ items: rows.map((row) => lineOf(row, ctx.lang)) });
};

/** Who is visited when in a year, and how often against the limits: planned ones too, for that is when they can still be joined. */
export const readInspectionCalendar = async (ctx: Context, query: { readonly year?: number }): Promise<Result<InspectionCalendarView>> => {
  const today = dayOf(ctx.now());
  const year = query.year ?? Number(today.slice(0, 4));
  const rows = await listRows(ctx.tx, { year, unitId: null, states: standingInspectionStates });
  const rules = inspectionRulesOn(await readInspectionRules(ctx.tx), today);
  const units = new Map(rows.flatMap((row) => row.units.map(({ unitId, name }) => [unitId, name] as const)));
  return granted({
    year,
    units: [...units].map(([unitId, name]) => unitYear(ctx.lang, { unitId, name }, rows, rules)),
    limits: rules.limits.map((limit) => ({ key: limit.key, name: limitName(limit, ctx.lang), most: limit.most, source: limit.source })),
  });
};

/** Who may be named in a team: everybody of the office, and who leads or assesses. */
export const listInspectors = async ({ tx }: Context): Promise<Result<InspectorsView>> =>
  granted({ people: [...(await listDeciders(tx, ['supervisor', 'lead-official', 'assessor']))] });

const lineOf = (row: InspectionRow, lang: Lang): InspectionLineView => ({
  inspectionId: row.inspectionId,
  kind: row.kind,
  kindName: inspectionKinds[row.kind][lang],
  state: row.state,
  stateName: stateName(inspectionMachine, row.state, lang),
  title: row.title,
  subject: row.subject,
  startsOn: row.startsOn,
  endsOn: row.endsOn,
  units: row.units.map(({ unitId, name }) => ({ unitId, name })),
  noticeNumber: row.noticeNumber,
});

type UnitName = { readonly unitId: string; readonly name: string };

const unitYear = (
  lang: Lang,
  { unitId, name }: UnitName,
  rows: readonly InspectionRow[],
  { limits }: InspectionRules,
): InspectionCalendarView['units'][number] => {
  const own = rows.filter(({ units }) => units.some((unit) => unit.unitId === unitId));
  return {
    unitId,
    name,
    visits: own.map((row) => ({
      inspectionId: row.inspectionId,
      title: row.title,
      kindName: inspectionKinds[row.kind][lang],
      state: row.state,
      stateName: stateName(inspectionMachine, row.state, lang),
      from: row.startsOn,
      to: row.endsOn,
    })),
    counts: limits.flatMap((limit) =>
      limit.most === null ? [] : [{ key: limit.key, most: limit.most, visits: busiestStretch(own.map(visitOf), limit) }],
    ),
  };
};

const perWords = {
  year: { zh: '每年', en: 'a year' },
  'half-year': { zh: '每半年', en: 'half a year' },
  quarter: { zh: '每季度', en: 'a quarter' },
} as const;

/** A limit in words: 综合督查每年. */
const limitName = ({ kinds, per }: VisitLimit, lang: Lang): string => {
  const named = kinds.map((kind) => inspectionKinds[kind][lang]).join('、');
  const what = named === '' ? (lang === 'zh' ? '各类督查合计' : 'all together') : named;
  return lang === 'zh' ? `${what}${perWords[per].zh}` : `${what}, ${perWords[per].en}`;
};
