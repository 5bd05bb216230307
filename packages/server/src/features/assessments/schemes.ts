import {
  checkScheme,
  granted,
  type Lang,
  type Result,
  refused,
  refusesScheme,
  ruleKindList,
  ruleKindOf,
  type Scheme,
  schemeFindingSentence,
  schemeFindings,
  shippedSchemes,
  type Words,
} from '@luoshi/domain';
import { adoptScheme as adoptRow, insertScheme, listOwnSchemes, saveScheme } from '@luoshi/store';
import type { Static } from 'typebox';
import { record } from '../../audit/record.js';
import type { Context } from '../../operation.js';
import type { changeScheme as changeTerms, listSchemes as listTerms } from './contract.js';
import type { SchemeView } from './scheme-schema.js';

type SchemeKey = { readonly schemeId: string; readonly version: number };

/** A scheme and whether it is shipped, a draft, or adopted. */
export type FoundScheme = { readonly scheme: Scheme; readonly state: SchemeView['state'] };

/** Every scheme: the shipped ones first, with what the linter finds in each. */
export const listSchemes = async ({ tx, lang }: Context): Promise<Result<Static<typeof listTerms.response>>> => {
  const own = await listOwnSchemes(tx);
  return granted({
    schemes: [
      ...shippedSchemes.map((scheme) => schemeView({ scheme, state: 'shipped' }, lang)),
      ...own.map(({ body, state }) => schemeView({ scheme: body, state }, lang)),
    ],
    kinds: ruleKindList.map((kind) => {
      const { effect, parameters, ...words } = ruleKindOf(kind);
      return {
        kind,
        name: words[lang],
        effect,
        parameters: parameters.map((one) => ({ key: one.key, name: one.name[lang], unit: one.unit })),
      };
    }),
  });
};

/** A scheme by its key. */
export const findScheme = async ({ tx, lang }: Context, { schemeId, version }: SchemeKey): Promise<Result<FoundScheme>> => {
  const isIt = ({ id, version: given }: Scheme): boolean => id === schemeId && given === version;
  const shipped = shippedSchemes.find(isIt);
  if (shipped !== undefined) return granted({ scheme: shipped, state: 'shipped' });
  const own = (await listOwnSchemes(tx)).find(({ body }) => isIt(body));
  if (own === undefined) return refused('not-found', { thing: lang === 'zh' ? '考核方案' : 'the scheme' });
  return granted({ scheme: own.body, state: own.state });
};

/** Makes a scheme of the office's own from another: as a new scheme, or as the next version of an own one. */
export const makeScheme = async (
  ctx: Context,
  { from, schemeId, name }: { readonly from: SchemeKey; readonly schemeId: string; readonly name: Words },
): Promise<Result<SchemeView>> => {
  const pattern = await findScheme(ctx, from);
  if (!pattern.ok) return pattern;
  if (shippedSchemes.some(({ id }) => id === schemeId)) return refused('scheme-id-shipped', { id: schemeId });
  const versions = (await listOwnSchemes(ctx.tx)).filter(({ body }) => body.id === schemeId).map(({ body }) => body.version);
  const scheme: Scheme = { ...pattern.value.scheme, id: schemeId, version: Math.max(0, ...versions) + 1, name };
  await insertScheme(ctx.tx, scheme, ctx.now());
  await recordScheme(ctx, 'scheme.made', scheme);
  return granted(schemeView({ scheme, state: 'draft' }, ctx.lang));
};

/** Changes a draft. What is wrong in it is told; it is kept all the same, and cannot be adopted. */
export const changeScheme = async (ctx: Context, change: Static<typeof changeTerms.body> & SchemeKey): Promise<Result<SchemeView>> => {
  const found = await findScheme(ctx, change);
  if (!found.ok) return found;
  const { schemeId, version, ...fields } = change;
  const scheme: Scheme = { ...found.value.scheme, ...fields, id: schemeId, version };
  if (!(await saveScheme(ctx.tx, scheme))) return fixed(ctx, found.value.scheme);
  await recordScheme(ctx, 'scheme.changed', scheme);
  return granted(schemeView({ scheme, state: 'draft' }, ctx.lang));
};

/** Adopts a draft that the linter does not refuse. From then on it stays as it is. */
export const adoptScheme = async (ctx: Context, key: SchemeKey): Promise<Result<SchemeView>> => {
  const found = await findScheme(ctx, key);
  if (!found.ok) return found;
  const { scheme } = found.value;
  const refusals = checkScheme(scheme, ctx.lang).filter(refusesScheme);
  if (refusals.length > 0) {
    const findings = refusals.map((one) => schemeFindingSentence(one, ctx.lang)).join(ctx.lang === 'zh' ? '；' : '; ');
    return refused('scheme-refused', { findings });
  }
  if (!(await adoptRow(ctx.tx, scheme, ctx.now()))) return fixed(ctx, scheme);
  await recordScheme(ctx, 'scheme.adopted', scheme);
  return granted(schemeView({ scheme, state: 'adopted' }, ctx.lang));
};

const fixed = ({ lang }: Context, { name, version }: Scheme) => refused('scheme-fixed', { name: name[lang], version });

const schemeView = ({ scheme, state }: FoundScheme, lang: Lang): SchemeView => {
  const { id, version, toConfirm, groups, aspects, rules, terms, name, ...rest } = scheme;
  return {
    ...rest,
    ...{ schemeId: id, version, state, name: { ...name }, toConfirm: toConfirm[lang] },
    groups: groups.map((group) => ({ ...group, name: { ...group.name }, names: [...group.names], kinds: [...group.kinds] })),
    aspects: aspects.map((aspect) => ({ ...aspect, name: { ...aspect.name }, groups: [...aspect.groups] })),
    rules: rules.map((rule) => ({ ...rule, parameters: { ...rule.parameters } })),
    terms: { ...terms, publicity: { ...terms.publicity }, appeal: { ...terms.appeal } },
    findings: checkScheme(scheme, lang).map((one) => ({
      ...{ code: one.code, at: one.at, severity: schemeFindings[one.code].severity },
      message: schemeFindingSentence(one, lang),
    })),
  };
};

const recordScheme = (
  ctx: Context,
  action: 'scheme.made' | 'scheme.changed' | 'scheme.adopted',
  { id, version, name }: Scheme,
): Promise<void> => record(ctx, { action, thingKind: 'ledger', thingId: id, data: { name: name[ctx.lang], version } });
