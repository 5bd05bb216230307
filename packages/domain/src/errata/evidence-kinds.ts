import { fill, type Lang } from '../diagnostics.js';
import type { Evidence } from './erratum.js';

type Entry = Readonly<Record<Lang, string>> & {
  /** How much it speaks for a correction; the sum is the confidence, 1 at most. */
  readonly weight: number;
};

/** The one registry of reasons for a correction, each with the sentence that is shown to the person who decides. */
export const evidenceKinds = {
  'not-in-registry': {
    weight: 0.05,
    zh: '“{printed}”不是任何省、市、县的名称，由它组成的{names}个单位名称都不在名录',
    en: '“{printed}” is the name of no province, city or county, and none of the {names} unit names made with it is in the registry',
  },
  'in-city-slots': {
    weight: 0.2,
    zh: '有{places}处出现在城市名的位置，例如“{example}”',
    en: 'at {places} places it stands where the name of a city stands, e.g. “{example}”',
  },
  'only-absent-division': {
    weight: 0.35,
    zh: '{region}所辖{total}个市（区）中，只有{corrected}全文一次也没有出现',
    en: 'of the {total} cities of {region}, {corrected} is the only one that does not occur anywhere in the text',
  },
  'absent-division': {
    weight: 0.1,
    zh: '{corrected}全文没有出现；未出现的共{absent}个：{names}',
    en: '{corrected} does not occur in the text; {absent} do not: {names}',
  },
  'list-position': {
    weight: 0.2,
    zh: '并列的城市名按行政区划代码排序；{lists}处并列中它的位置只与{corrected}（{code}）相符，无一处相反',
    en: 'cities are listed in the order of their codes; in {lists} lists its position fits {corrected} ({code}), and contradicts it in none',
  },
  'neighbouring-place': {
    weight: 0.15,
    zh: '紧接着它出现的“{place}”属于{corrected}',
    en: 'right behind it stands “{place}”, which belongs to {corrected}',
  },
  'shared-abbreviation': {
    weight: 0.05,
    zh: '同一项任务里写有“{abbreviation}”，是{corrected}与{other}的合称',
    en: 'the same task says “{abbreviation}”, short for {corrected} and {other}',
  },
  'one-character-off': {
    weight: 0.6,
    zh: '与名录里的“{corrected}”只差一个字（“{wrong}”与“{right}”），而“{corrected}”是唯一如此接近的',
    en: 'it differs from the registered “{corrected}” by one character (“{wrong}” for “{right}”), and no other name is as close',
  },
} as const satisfies Record<string, Entry>;

export type EvidenceKind = keyof typeof evidenceKinds;

/** The reason in a sentence. */
export const explainEvidence = ({ kind, data }: Evidence, lang: Lang): string => fill(evidenceKinds[kind][lang], data);

/** How much the reasons speak for a correction together: 0 to 1. */
export const confidenceOf = (evidence: readonly Evidence[]): number => {
  const kinds = new Set(evidence.map(({ kind }) => kind));
  const sum = [...kinds].reduce((total, kind) => total + evidenceKinds[kind].weight, 0);
  return Math.min(1, Math.round(sum * 100) / 100);
};
