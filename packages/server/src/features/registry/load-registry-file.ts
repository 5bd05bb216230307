import { type Collective, granted, type Result, refused, rowFaultSentence, type Unit } from '@luoshi/domain';
import { holdLedger, insertCollectives, insertUnits, updateCollectives, updateUnits } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import { collectiveRows, nameRows, unitRow } from '../../ledger/load-registry.js';
import { pinyinKeys } from '../../ledger/pinyin-keys.js';
import { rederiveNamed } from '../../ledger/rederive-named.js';
import type { Context } from '../../operation.js';
import type { RegistryDecisions, RegistryLoadedView } from './contract.js';
import { type PlannedLoad, planRegistryLoad } from './planned-load.js';
import { type RegistryFile, readRegistryFile } from './read-registry-file.js';

type Decisions = Static<typeof RegistryDecisions>;

/** Loads the previewed spreadsheet in the caller's transaction: all of it, or nothing. */
export const loadRegistryFile = async (ctx: Context, file: RegistryFile, decisions: Decisions): Promise<Result<RegistryLoadedView>> => {
  if (file.sha256 !== decisions.sha256) return refused('file-changed');
  await holdLedger(ctx.tx);
  const planned = await planRegistryLoad(ctx, file);
  const isAsShown =
    planned.units.added + planned.collectives.added === decisions.added &&
    planned.units.changed + planned.collectives.changed === decisions.changed;
  return isAsShown || planned.faults.length > 0 ? writeLoad(ctx, planned) : refused('registry-changed-meanwhile');
};

/** Loads a spreadsheet that nobody previewed, from the command line. */
export const loadRegistryBytes = async (
  ctx: Context,
  { bytes, filename }: { readonly bytes: Uint8Array; readonly filename: string },
): Promise<Result<RegistryLoadedView>> => {
  const file = await readRegistryFile(bytes, filename, ctx.lang);
  if (!file.ok) return file;
  await holdLedger(ctx.tx);
  return writeLoad(ctx, await planRegistryLoad(ctx, file.value));
};

const writeLoad = async (ctx: Context, planned: PlannedLoad): Promise<Result<RegistryLoadedView>> => {
  const { load, units, collectives, faults, file } = planned;
  const [first] = faults;
  if (first !== undefined) return refused('registry-with-faults', { faults: faults.length, first: rowFaultSentence(first, ctx.lang) });
  if (units.added + units.changed + collectives.added + collectives.changed === 0) return refused('registry-unchanged');
  await writeUnits(ctx, planned);
  await writeCollectives(ctx, planned);
  const { tasks } = await rederiveNamed(ctx.tx, {
    collectiveIds: load.collectives.filter(({ state }) => state === 'changed').map(({ after }) => after.id),
  });
  const added = units.added + collectives.added;
  const changed = units.changed + collectives.changed;
  const data = { filename: file.filename, sha256: file.sha256, added, changed, tasks };
  await record(ctx, { action: 'registry.loaded', thingKind: 'ledger', thingId: ctx.tx.scope.jurisdictionId, data });
  return granted({ units, collectives, tasks });
};

const writeUnits = async ({ tx, lang }: Context, { load: { units }, file }: PlannedLoad): Promise<void> => {
  const pinyinOf = await pinyinKeys();
  const source = lang === 'zh' ? `导入名录：${file.filename}` : `loaded from ${file.filename}`;
  const added = units.flatMap(({ state, after }) => (state === 'new' ? [{ ...after, source: after.source || source }] : []));
  await insertUnits(tx, { units: added.map((unit) => unitRow(unit, pinyinOf, false)), names: added.flatMap(nameRows) });
  const changed = units.flatMap(({ state, before, after }) => (state === 'changed' && before !== null ? [{ before, after }] : []));
  await updateUnits(
    tx,
    changed.map(({ after }) => factsOf(after, pinyinOf(after.name))),
  );
  await insertUnits(tx, { units: [], names: changed.flatMap(addedNames) });
};

const addedNames = ({ before, after }: { readonly before: Unit; readonly after: Unit }) => {
  const known = new Set([before.name, ...before.aliases, ...before.plates]);
  return nameRows(after).filter(({ name }) => !known.has(name));
};

const factsOf = ({ id, name, kind, division, from, to, source }: Unit, pinyin: string) => ({
  unitId: id,
  name,
  kind,
  division,
  validFrom: from,
  validTo: to,
  pinyin,
  source,
});

const writeCollectives = async ({ tx }: Context, { load: { collectives }, file }: PlannedLoad): Promise<void> => {
  const of = (state: 'new' | 'changed'): readonly Collective[] =>
    collectives.flatMap((change) => (change.state === state ? [{ ...change.after, source: change.after.source || file.filename }] : []));
  await insertCollectives(tx, collectiveRows(of('new')));
  await updateCollectives(tx, of('changed'));
};
