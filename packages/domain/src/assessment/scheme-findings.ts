import { fill, type Lang } from '../diagnostics.js';

type Entry = Readonly<Record<Lang, string>> & {
  /** refusal: the scheme cannot be adopted · warning: it can, and its author is told. */
  readonly severity: 'refusal' | 'warning';
};

/** The one registry of what the linter of assessment schemes finds. */
export const schemeFindings = {
  'subject-banned': {
    severity: 'refusal',
    zh: '“{text}”涉及{subject}，不得列入考核。依据：{article}',
    en: '“{text}” is about {subject}, which may not be assessed: {article}',
  },
  'scheme-head': { severity: 'refusal', zh: '请写明方案的{what}', en: 'give the scheme’s {what}' },
  'name-missing': { severity: 'refusal', zh: '{what}没有名称', en: '{what} has no name' },
  'key-doubled': { severity: 'refusal', zh: '{what}的编号“{key}”重复', en: 'the key “{key}” of {what} stands twice' },
  'source-missing': { severity: 'refusal', zh: '规则“{rule}”没有写明依据', en: 'the rule “{rule}” names no source' },
  'aspect-unknown': { severity: 'refusal', zh: '规则“{rule}”不属于任何方面', en: 'the rule “{rule}” belongs to no aspect' },
  'group-unknown': {
    severity: 'refusal',
    zh: '方面“{aspect}”指向不存在的组',
    en: 'the aspect “{aspect}” names a group that does not exist',
  },
  'number-invalid': {
    severity: 'refusal',
    zh: '“{where}”的“{parameter}”应为{wanted}，现为“{given}”',
    en: '“{parameter}” of “{where}” must be {wanted}; it is “{given}”',
  },
  'groups-missing': { severity: 'refusal', zh: '没有分组：同类单位才可比', en: 'there are no groups: only like units compare' },
  'weights-sum': {
    severity: 'warning',
    zh: '“{group}”各方面的分值合计{sum}，不等于满分{full}',
    en: 'the weights of “{group}” add up to {sum}, not to {full}',
  },
  'rule-cannot-fire': { severity: 'warning', zh: '规则“{rule}”不会起作用：{why}', en: 'the rule “{rule}” never counts: {why}' },
  'rule-doubled': {
    severity: 'warning',
    zh: '规则“{rule}”与“{other}”对同一批单位的同一事实重复计分',
    en: 'the rules “{rule}” and “{other}” count the same facts of the same units twice',
  },
  'aspect-without-rules': {
    severity: 'warning',
    zh: '方面“{aspect}”没有会起作用的规则：人人得满分',
    en: 'the aspect “{aspect}” has no rule that counts: everybody gets it in full',
  },
  'group-unreachable': { severity: 'warning', zh: '没有单位会进入组“{group}”：{why}', en: 'no unit comes into “{group}”: {why}' },
  'no-rest-group': {
    severity: 'warning',
    zh: '没有收纳其余单位的组：不在组内的单位不评分',
    en: 'no group takes the rest: units in no group get no score',
  },
  'source-proposed': {
    severity: 'warning',
    zh: '{count}条规则的数值为产品建议，起用前请按本地文件核定',
    en: 'the numbers of {count} rules are proposals: confirm them before use',
  },
} as const satisfies Record<string, Entry>;

/** A code of that registry. */
export type SchemeFindingCode = keyof typeof schemeFindings;

/** A finding in a scheme; `at` is the path of the field. */
export type SchemeFinding = {
  readonly code: SchemeFindingCode;
  readonly at: string;
  readonly data: Readonly<Record<string, string | number>>;
};

/** The finding's sentence in one language. */
export const schemeFindingSentence = ({ code, data }: SchemeFinding, lang: Lang): string => fill(schemeFindings[code][lang], data);

/** Whether a finding keeps the scheme from being adopted. */
export const refusesScheme = ({ code }: SchemeFinding): boolean => schemeFindings[code].severity === 'refusal';
