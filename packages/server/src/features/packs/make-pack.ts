import { checkPack, granted, type LightPack, packFindingSentence, type Result, refused, shippedPacks, type Words } from '@luoshi/domain';
import { insertPack, listOwnPacks, savePack } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import { packFinder } from '../../progress/packs-in-use.js';
import type { changePack as changeTerms, listPacks as listTerms, PackView } from './contract.js';
import { packView } from './pack-view.js';

type PackKey = { readonly packId: string; readonly version: number };

/** Every pack: the shipped ones first. */
export const listPacks = async (ctx: Context): Promise<Result<Static<typeof listTerms.response>>> => {
  const own = await listOwnPacks(ctx.tx);
  return granted({
    packs: [...shippedPacks.map((pack) => packView(pack, 'shipped', ctx)), ...own.map(({ body, state }) => packView(body, state, ctx))],
  });
};

/** Makes a pack of the office's own from another: as a new pack, or as the next version of an own one. */
export const makePack = async (
  ctx: Context,
  { from, packId, name }: { readonly from: PackKey; readonly packId: string; readonly name: Words },
): Promise<Result<PackView>> => {
  const pattern = (await packFinder(ctx.tx))(from.packId, from.version);
  if (pattern === null) return noPack(ctx);
  if (shippedPacks.some(({ id }) => id === packId)) return refused('pack-id-shipped', { id: packId });
  const versions = (await listOwnPacks(ctx.tx)).filter((one) => one.packId === packId).map(({ version }) => version);
  const pack: LightPack = { ...pattern, id: packId, version: Math.max(0, ...versions) + 1, name };
  await insertPack(ctx.tx, pack, ctx.now());
  await recordPack(ctx, 'pack.made', pack);
  return granted(packView(pack, 'draft', ctx));
};

type Change = Static<typeof changeTerms.body> & PackKey;

/** Changes the numbers, names and colours of a draft. What is wrong in it is told; it is kept all the same, and cannot be chosen. */
export const changePack = async (ctx: Context, change: Change): Promise<Result<PackView>> => {
  const found = (await packFinder(ctx.tx))(change.packId, change.version);
  if (found === null) return noPack(ctx);
  const pack = changed(found, change);
  if (!(await savePack(ctx.tx, pack))) return refused('pack-fixed', { name: found.name[ctx.lang], version: found.version });
  await recordPack(ctx, 'pack.changed', pack);
  return granted(packView(pack, 'draft', ctx));
};

/** A pack that can be used, or why it cannot. */
export const soundPack = async (ctx: Context, { packId, version }: PackKey): Promise<Result<LightPack>> => {
  const pack = (await packFinder(ctx.tx))(packId, version);
  if (pack === null) return noPack(ctx);
  const findings = checkPack(pack);
  if (findings.length === 0) return granted(pack);
  return refused('pack-unsound', { findings: findings.map((one) => packFindingSentence(one, ctx.lang)).join('；') });
};

const changed = (pack: LightPack, { name, source, validFrom, parameters, labels, madeUp }: Change): LightPack => ({
  ...pack,
  name,
  source,
  validFrom,
  labels,
  madeUp,
  parameters: pack.parameters.map((one) => {
    const given = parameters.find(({ key }) => key === one.key);
    return given === undefined ? one : { ...one, value: given.value, source: given.source };
  }),
});

const noPack = ({ lang }: Context) => refused('not-found', { thing: lang === 'zh' ? '亮灯规则' : 'the light rules' });

const recordPack = (ctx: Context, action: 'pack.made' | 'pack.changed', { id, version, name }: LightPack): Promise<void> =>
  record(ctx, { action, thingKind: 'ledger', thingId: id, data: { name: name[ctx.lang], version } });
