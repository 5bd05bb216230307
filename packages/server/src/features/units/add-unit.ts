import { type Result, refused } from '@luoshi/domain';
import { findTakenName, findUnresolvedTasks, holdLedger, insertUnits, type NewRow } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { pinyinKeys } from '../../ledger/pinyin-keys.js';
import { rederiveTasks } from '../../ledger/rederive-tasks.js';
import type { Context } from '../../operation.js';
import type { addUnit as terms, UnitDetailView } from './contract.js';
import { readUnit } from './read-unit.js';

/** Adds a unit to the registry. Names in the ledger that stood for nothing known are resolved in the same transaction. */
export const addUnit = async (ctx: Context, input: Static<typeof terms.body>): Promise<Result<UnitDetailView>> => {
  const name = input.name.trim();
  const aliases = [...new Set((input.aliases ?? []).map((alias) => alias.trim()))].filter((alias) => alias !== '' && alias !== name);
  if (name.length < 2) return refused('input-invalid', { detail: 'name' });
  await holdLedger(ctx.tx);
  const taken = await findTakenName(ctx.tx, [name, ...aliases]);
  if (taken !== null) return refused('unit-exists', { name: taken });
  const unitId = ctx.newId();
  await insertUnits(ctx.tx, { units: [await unitRow(ctx, unitId, name, input.kind)], names: nameRows(unitId, name, aliases) });
  const { tasks } = await rederiveTasks(ctx.tx, { taskIds: await findUnresolvedTasks(ctx.tx) });
  await record(ctx, {
    action: 'unit.added',
    thingKind: 'unit',
    thingId: unitId,
    data: { name, kind: input.kind, aliases: aliases.join('、'), tasks },
  });
  return readUnit(ctx, unitId);
};

const unitRow = async (ctx: Context, unitId: string, name: string, kind: NewRow<'unit'>['kind']): Promise<NewRow<'unit'>> => ({
  unitId,
  name,
  kind,
  division: null,
  validFrom: null,
  validTo: null,
  pinyin: (await pinyinKeys())(name),
  source: ctx.lang === 'zh' ? `${ctx.actorName}登记` : `registered by ${ctx.actorName}`,
  shipped: false,
});

const nameRows = (unitId: string, name: string, aliases: readonly string[]): readonly NewRow<'unit_name'>[] => [
  { unitId, name, kind: 'name' },
  ...aliases.map((alias) => ({ unitId, name: alias, kind: 'alias' as const })),
];
