import { type CollectiveChange, type Lang, type UnitChange, unitKindNames } from '@luoshi/domain';
import type { RegistryPreviewView } from './contract.js';

type Difference = RegistryPreviewView['changes'][number]['differences'][number];

const fieldNames = {
  aliases: { zh: '别名', en: 'aliases' },
  plates: { zh: '加挂牌子', en: 'plates' },
  kind: { zh: '类别', en: 'kind' },
  division: { zh: '行政区划', en: 'division' },
  from: { zh: '启用日期', en: 'from' },
  to: { zh: '停用日期', en: 'to' },
  source: { zh: '备注', en: 'source' },
  members: { zh: '成员单位', en: 'members' },
} as const satisfies Record<string, Readonly<Record<Lang, string>>>;

const difference = (field: keyof typeof fieldNames, before: string | null, after: string | null, lang: Lang): readonly Difference[] =>
  (before ?? '') === (after ?? '') ? [] : [{ field: fieldNames[field][lang], before: before ?? '', after: after ?? '' }];

const joined = (names: readonly string[]): string => names.join('、');

/** What a row changes of a unit, field by field; of a new one, what it will be. */
export const unitDifferences = ({ before, after }: UnitChange, lang: Lang): Difference[] =>
  [
    difference('kind', before === null ? null : unitKindNames[before.kind][lang], unitKindNames[after.kind][lang], lang),
    difference('aliases', joined(before?.aliases ?? []), joined(after.aliases), lang),
    difference('plates', joined(before?.plates ?? []), joined(after.plates), lang),
    difference('division', before?.division ?? null, after.division, lang),
    difference('from', before?.from ?? null, after.from, lang),
    difference('to', before?.to ?? null, after.to, lang),
    difference('source', before?.source ?? null, after.source, lang),
  ].flat();

/** What a row changes of a body; members by number, since there may be hundreds. */
export const collectiveDifferences = ({ before, after }: CollectiveChange, lang: Lang): Difference[] => {
  const members = (ids: readonly string[] | null | undefined): string => (ids == null ? '' : String(ids.length));
  return [
    difference('aliases', joined(before?.aliases ?? []), joined(after.aliases), lang),
    difference('members', members(before?.members), members(after.members), lang),
    difference('source', before?.source ?? null, after.source, lang),
  ].flat();
};
