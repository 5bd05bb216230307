import { granted, type Result, refused, type UnitKind } from '@luoshi/domain';
import { findTakenName, insertUnits } from '@luoshi/store';
import type { Act } from '../audit/record.js';
import type { Context } from '../operation.js';
import { nameRows, unitRow } from './load-registry.js';
import { pinyinKeys } from './pinyin-keys.js';

export type NewUnit = { readonly name: string; readonly kind: UnitKind; readonly aliases: readonly string[] };

/** Registers a unit of the office's own. The caller resolves names again and writes the act into the log. */
export const registerUnit = async (ctx: Context, input: NewUnit): Promise<Result<{ readonly unitId: string; readonly act: Act }>> => {
  const name = input.name.trim();
  const aliases = [...new Set(input.aliases.map((alias) => alias.trim()))].filter((alias) => alias !== '' && alias !== name);
  if (name.length < 2) return refused('input-invalid', { detail: 'name' });
  const taken = await findTakenName(ctx.tx, [name, ...aliases]);
  if (taken !== null) return refused('unit-exists', { name: taken });
  const unitId = ctx.newId();
  const source = ctx.lang === 'zh' ? `${ctx.actorName}登记` : `registered by ${ctx.actorName}`;
  const unit = { id: unitId, name, kind: input.kind, division: null, aliases, plates: [], from: null, to: null, source };
  await insertUnits(ctx.tx, { units: [unitRow(unit, await pinyinKeys(), false)], names: nameRows(unit) });
  const data = { name, kind: input.kind, aliases: aliases.join('、') };
  return granted({ unitId, act: { action: 'unit.added', thingKind: 'unit', thingId: unitId, data } });
};

/** Registers another name of a unit that is known to be there. */
export const registerAlias = async (
  ctx: Context,
  unit: { readonly unitId: string; readonly name: string },
  words: string,
): Promise<Result<{ readonly act: Act }>> => {
  const alias = words.trim();
  if (alias.length < 2) return refused('input-invalid', { detail: 'alias' });
  const taken = await findTakenName(ctx.tx, [alias]);
  if (taken !== null) return refused('unit-exists', { name: taken });
  await insertUnits(ctx.tx, { units: [], names: [{ unitId: unit.unitId, name: alias, kind: 'alias' }] });
  return granted({ act: { action: 'unit.alias-added', thingKind: 'unit', thingId: unit.unitId, data: { name: unit.name, alias } } });
};
