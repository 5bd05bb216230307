import type { CalendarDate, UnitKind } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from '../ledger/within-reach.js';

/** A unit with the number of tasks in force it answers for, within the reach. */
export type UnitRow = {
  readonly unitId: string;
  readonly name: string;
  readonly kind: UnitKind;
  readonly division: string | null;
  readonly leads: number;
  readonly contributes: number;
  readonly shipped: boolean;
  /** Last day in force; null while it is. */
  readonly validTo: CalendarDate | null;
};

/** Position of a unit in the list. */
export type UnitPosition = { readonly key: string; readonly unitId: string };
/** Which units, and where the page begins. */
export type UnitChoice = {
  readonly kind: UnitKind | null;
  readonly words: string | null;
  readonly limit: number;
  readonly after: UnitPosition | null;
};

// Governments come first, in the order of their codes; digits sort before letters.
const listKey = sql<string>`(coalesce(u.division, '') || case when u.division is null then '~' || u.pinyin else '' end) collate "C"`;

/** A page of units; `words` match any of a unit's names. */
export const listUnits = async (
  tx: Tx,
  { kind, words, limit, after }: UnitChoice,
): Promise<{ readonly units: readonly UnitRow[]; readonly next: UnitPosition | null }> => {
  const pattern = words === null ? null : `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await selectUnits(
    tx,
    sql`(${kind}::text is null or u.kind = ${kind}::text)
      and (${pattern}::text is null or exists (select 1 from unit_name n where n.jurisdiction_id = u.jurisdiction_id
        and n.unit_id = u.unit_id and n.name like ${pattern}::text))
      and (${after?.key ?? null}::text is null or (${listKey}, u.unit_id) > (${after?.key ?? null}::text, ${after?.unitId ?? null}::text))`,
    limit + 1,
  );
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return { units: shown.map(({ key: _, ...unit }) => unit), next: last === undefined ? null : { key: last.key, unitId: last.unitId } };
};

/** A unit with its names, plates, dates and the bodies it belongs to. */
export type UnitDetailRow = UnitRow & {
  readonly names: readonly { readonly name: string; readonly kind: 'name' | 'alias' | 'plate' }[];
  readonly validFrom: CalendarDate | null;
  readonly source: string;
  /** The unit it was merged into, and those merged into it. */
  readonly successor: { readonly id: string; readonly name: string } | null;
  readonly predecessors: readonly { readonly id: string; readonly name: string }[];
  readonly collectives: readonly { readonly id: string; readonly name: string }[];
};

/** One unit, or null. */
export const readUnit = async (tx: Tx, unitId: string): Promise<UnitDetailRow | null> => {
  const [unit] = await selectUnits(tx, sql`u.unit_id = ${unitId}`, 1);
  if (unit === undefined) return null;
  const { rows } = await sql<Pick<UnitDetailRow, 'names' | 'validFrom' | 'source' | 'successor' | 'predecessors' | 'collectives'>>`
    select u.valid_from as "validFrom", u.source,
      (select jsonb_build_object('id', s.unit_id, 'name', s.name) from unit s
        where s.jurisdiction_id = u.jurisdiction_id and s.unit_id = u.successor_id) as successor,
      (select coalesce(jsonb_agg(jsonb_build_object('id', p.unit_id, 'name', p.name) order by p.unit_id collate "C"), '[]') from unit p
        where p.jurisdiction_id = u.jurisdiction_id and p.successor_id = u.unit_id) as predecessors,
      (select coalesce(jsonb_agg(jsonb_build_object('name', n.name, 'kind', n.kind)
          order by array_position(array['name', 'plate', 'alias'], n.kind), n.name collate "C"), '[]')
        from unit_name n where n.jurisdiction_id = u.jurisdiction_id and n.unit_id = u.unit_id) as names,
      (select coalesce(jsonb_agg(jsonb_build_object('id', c.collective_id, 'name', c.name) order by c.collective_id collate "C"), '[]')
        from collective_member m
        join collective c on c.jurisdiction_id = m.jurisdiction_id and c.collective_id = m.collective_id
        where m.jurisdiction_id = u.jurisdiction_id and m.unit_id = u.unit_id) as collectives
    from unit u where u.jurisdiction_id = ${tx.scope.jurisdictionId} and u.unit_id = ${unitId}`.execute(tx.db);
  const { key: _, ...row } = unit;
  return rows[0] === undefined ? null : { ...row, ...rows[0] };
};

const selectUnits = async (tx: Tx, where: RawBuilder<unknown>, limit: number): Promise<readonly (UnitRow & { readonly key: string })[]> => {
  const { rows } = await sql<UnitRow & { readonly key: string }>`
    select u.unit_id as "unitId", u.name, u.kind, u.division, u.shipped, u.valid_to as "validTo", ${listKey} as key,
      coalesce(c.leads, 0) as leads, coalesce(c.contributes, 0) as contributes
    from unit u
    left join lateral (
      select count(*) filter (where d.role = 'lead')::integer as leads, count(*) filter (where d.role = 'co')::integer as contributes
      from responsibility d
      join ledger_row r on r.jurisdiction_id = d.jurisdiction_id and r.task_id = d.task_id
      where d.jurisdiction_id = u.jurisdiction_id and d.unit_id = u.unit_id and ${withinReach(tx, sql`r.task_id`)}) c on true
    where u.jurisdiction_id = ${tx.scope.jurisdictionId} and ${where}
    order by ${listKey}, u.unit_id limit ${limit}`.execute(tx.db);
  return rows;
};
