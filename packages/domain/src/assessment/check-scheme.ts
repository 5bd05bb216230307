import type { Lang } from '../diagnostics.js';
import { bannedSubjectIn } from './banned-subjects.js';
import { checkSchemeNumbers } from './check-scheme-numbers.js';
import { checkSchemeRules } from './check-scheme-rules.js';
import { exact, isDecimal, plus, shortText } from './exact.js';
import { aspectsOf, type Scheme } from './scheme.js';
import type { SchemeFinding } from './scheme-findings.js';

/** What the linter finds in a scheme, refusals first: banned subjects with their article, then what is missing, then what misleads. */
export const checkScheme = (scheme: Scheme, lang: Lang): readonly SchemeFinding[] => [
  ...checkSubjects(scheme, lang),
  ...checkHead(scheme, lang),
  ...checkKeys(scheme, lang),
  ...checkSchemeNumbers(scheme, lang),
  ...checkWeights(scheme, lang),
  ...checkSchemeRules(scheme, lang),
  ...checkGroups(scheme, lang),
];

// Whatever an author may write: the name of an aspect counts as much as the rule's, and so does a source that founds it.
const checkSubjects = ({ name, aspects, rules }: Scheme, lang: Lang): readonly SchemeFinding[] =>
  [
    { at: 'name', texts: [name.zh, name.en] },
    ...aspects.map((aspect, index) => ({ at: `aspects.${index}`, texts: [aspect.name.zh, aspect.name.en] })),
    ...rules.map((rule, index) => ({ at: `rules.${index}`, texts: [rule.title, rule.source] })),
  ].flatMap(({ at, texts }): readonly SchemeFinding[] => {
    const text = texts.find((one) => bannedSubjectIn(one) !== null);
    const found = text === undefined ? null : bannedSubjectIn(text);
    if (text === undefined || found === null) return [];
    return [{ code: 'subject-banned', at, data: { text, subject: found.name[lang], article: found.article[lang] } }];
  });

const checkHead = (scheme: Scheme, lang: Lang): readonly SchemeFinding[] => {
  const { name, source } = scheme;
  const words = { name: { zh: '名称', en: 'name' }, source: { zh: '依据', en: 'source' } };
  const isNameless = name.zh.trim() === '' || name.en.trim() === '';
  return [
    ...(isNameless ? [{ code: 'scheme-head', at: 'name', data: { what: words.name[lang] } } as const] : []),
    ...(source.trim() === '' ? [{ code: 'scheme-head', at: 'source', data: { what: words.source[lang] } } as const] : []),
    ...(scheme.groups.length === 0 ? [{ code: 'groups-missing', at: 'groups', data: {} } as const] : []),
  ];
};

const lists = {
  groups: { zh: '分组', en: 'groups' },
  aspects: { zh: '方面', en: 'aspects' },
  rules: { zh: '规则', en: 'rules' },
} as const;

const checkKeys = (scheme: Scheme, lang: Lang): readonly SchemeFinding[] =>
  (['groups', 'aspects', 'rules'] as const).flatMap((list) =>
    scheme[list].flatMap((one, index): readonly SchemeFinding[] => {
      const what = lists[list][lang];
      const isDoubled = scheme[list].findIndex(({ key }) => key === one.key) < index;
      const title = 'title' in one ? one.title : one.name.zh;
      return [
        ...(isDoubled ? [{ code: 'key-doubled', at: `${list}.${index}`, data: { what, key: one.key } } as const] : []),
        ...(title.trim() === '' ? [{ code: 'name-missing', at: `${list}.${index}`, data: { what } } as const] : []),
      ];
    }),
  );

const checkWeights = (scheme: Scheme, lang: Lang): readonly SchemeFinding[] => {
  if (!isDecimal(scheme.full) || scheme.aspects.some(({ weight }) => !isDecimal(weight))) return [];
  return scheme.groups.flatMap(({ key, name }): readonly SchemeFinding[] => {
    const sum = shortText(plus(...aspectsOf(scheme, key).map(({ weight }) => exact(weight))));
    const full = shortText(exact(scheme.full));
    return sum === full ? [] : [{ code: 'weights-sum', at: 'aspects', data: { group: name[lang], sum, full } }];
  });
};

const checkGroups = ({ groups }: Scheme, lang: Lang): readonly SchemeFinding[] => {
  const isRest = ({ names, kinds }: Scheme['groups'][number]): boolean => names.length === 0 && kinds.length === 0;
  const why = { zh: '前面的组已经收纳', en: 'an earlier group takes them all' }[lang];
  const unreachable = groups.filter((group, index) => {
    const before = groups.slice(0, index);
    if (isRest(group)) return before.some(isRest);
    const named = group.names.some((name) => !before.some(({ names }) => names.includes(name)));
    return !named && group.kinds.every((kind) => before.some(({ kinds }) => kinds.includes(kind)));
  });
  return [
    ...unreachable.map(({ key, name }) => ({ code: 'group-unreachable', at: `groups.${key}`, data: { group: name[lang], why } }) as const),
    ...(groups.length === 0 || groups.some(isRest) ? [] : [{ code: 'no-rest-group', at: 'groups', data: {} } as const]),
  ];
};
