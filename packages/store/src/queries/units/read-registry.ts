import type { Collective, Unit } from '@luoshi/domain';
import { sql } from 'kysely';
import type { Tx } from '../../store.js';

/** Units and collective bodies of the jurisdiction as the office keeps them. */
export type RegistryRows = {
  readonly units: readonly Unit[];
  readonly collectives: readonly Collective[];
  /** Units merged into others: what they answered for is the successor's. */
  readonly successors: ReadonlyMap<string, string>;
};

/** Reads the whole registry: some hundred units. */
export const readRegistry = async (tx: Tx): Promise<RegistryRows> => {
  const units = await sql<{ unit: Unit; successorId: string | null }>`
    select u.successor_id as "successorId", jsonb_build_object('id', u.unit_id, 'name', u.name, 'kind', u.kind, 'division', u.division,
      'aliases', coalesce(n.aliases, '[]'), 'plates', coalesce(n.plates, '[]'), 'from', u.valid_from, 'to', u.valid_to,
      'source', u.source) as unit
    from unit u
    left join (
      select unit_id, jsonb_agg(name order by name collate "C") filter (where kind = 'alias') as aliases,
        jsonb_agg(name order by name collate "C") filter (where kind = 'plate') as plates
      from unit_name where jurisdiction_id = ${tx.scope.jurisdictionId} group by unit_id) n on n.unit_id = u.unit_id
    where u.jurisdiction_id = ${tx.scope.jurisdictionId} order by u.unit_id collate "C"`.execute(tx.db);
  const collectives = await sql<{ collective: Collective }>`
    select jsonb_build_object('id', c.collective_id, 'name', c.name, 'aliases', to_jsonb(c.aliases),
      'members', case when c.membership = 'known' then (
        select coalesce(jsonb_agg(m.unit_id order by m.unit_id collate "C"), '[]') from collective_member m
        where m.jurisdiction_id = c.jurisdiction_id and m.collective_id = c.collective_id) end,
      'source', c.source) as collective
    from collective c where c.jurisdiction_id = ${tx.scope.jurisdictionId} order by c.collective_id collate "C"`.execute(tx.db);
  return {
    units: units.rows.map(({ unit }) => unit),
    collectives: collectives.rows.map(({ collective }) => collective),
    successors: new Map(units.rows.flatMap(({ unit, successorId }) => (successorId === null ? [] : [[unit.id, successorId] as const]))),
  };
};
