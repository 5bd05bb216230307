import { granted, type Lang, type Result, refused, unitKindNames } from '@luoshi/domain';
import { demoteName, findTakenName, holdLedger, insertUnits, removeUnitName, type UnitFacts, updateUnits } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { pinyinKeys } from '../../ledger/pinyin-keys.js';
import { rederiveNamed } from '../../ledger/rederive-named.js';
import type { Context } from '../../operation.js';
import type { changeUnit as terms, UnitDetailView } from './contract.js';
import { readUnit } from './read-unit.js';

type Input = Static<typeof terms.body> & { readonly unitId: string };

/** Corrects a unit: its registered name, kind and dates. A former name stays as an alias, so that plans which print it know it still. */
export const changeUnit = async (ctx: Context, { unitId, ...input }: Input): Promise<Result<UnitDetailView>> => {
  await holdLedger(ctx.tx);
  const unit = await readUnit(ctx, unitId);
  if (!unit.ok) return unit;
  const name = input.name.trim();
  if (name.length < 2) return refused('input-invalid', { detail: 'name' });
  const { validFrom, validTo } = input;
  if (validFrom !== null && validTo !== null && validTo < validFrom) return refused('input-invalid', { detail: 'validTo' });
  const renamed = await rename(ctx, unit.value, name);
  if (!renamed.ok) return renamed;
  const source = input.source.trim() === '' ? unit.value.source : input.source.trim();
  const after = { unitId, name, kind: input.kind, division: unit.value.division, validFrom, validTo, source };
  await updateUnits(ctx.tx, [{ ...after, pinyin: (await pinyinKeys())(name) }]);
  const { tasks } = await rederiveNamed(ctx.tx, { unitIds: [unitId] });
  const data = { name: unit.value.name, changes: changesIn(unit.value, after, ctx.lang), tasks };
  await record(ctx, { action: 'unit.changed', thingKind: 'unit', thingId: unitId, data });
  return readUnit(ctx, unitId);
};

const rename = async ({ tx }: Context, unit: UnitDetailView, name: string): Promise<Result<null>> => {
  if (name === unit.name) return granted(null);
  const isOwn = unit.names.some((one) => one.name === name);
  const taken = isOwn ? null : await findTakenName(tx, [name]);
  if (taken !== null) return refused('unit-exists', { name: taken });
  await removeUnitName(tx, unit.unitId, name);
  await insertUnits(tx, { units: [], names: [{ unitId: unit.unitId, name, kind: 'name' }] });
  await demoteName(tx, unit.unitId, unit.name);
  return granted(null);
};

const words = {
  name: { zh: '名称', en: 'name' },
  kind: { zh: '类别', en: 'kind' },
  validFrom: { zh: '启用日期', en: 'from' },
  validTo: { zh: '停用日期', en: 'to' },
  source: { zh: '依据', en: 'source' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

const changesIn = (before: UnitDetailView, after: Omit<UnitFacts, 'pinyin'>, lang: Lang): string =>
  (Object.keys(words) as (keyof typeof words)[])
    .filter((field) => before[field] !== after[field])
    .map((field) => `${words[field][lang]} ${shown(before, field, lang)}→${shown(after, field, lang)}`)
    .join(lang === 'zh' ? '；' : '; ');

const shown = (unit: Pick<UnitFacts, keyof typeof words>, field: keyof typeof words, lang: Lang): string =>
  field === 'kind' ? unitKindNames[unit.kind][lang] : (unit[field] ?? '—');
