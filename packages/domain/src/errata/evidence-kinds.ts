import type { Lang } from '../diagnostics.js';

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
  'named-in-task': {
    weight: 0.3,
    zh: '由它负责的任务中，有{tasks}项正文写的正是{corrected}，没有一项写的是别的城市',
    en: '{tasks} of the tasks it answers for name {corrected} in their text, and none names another city',
  },
  'list-position': {
    weight: 0.2,
    zh: '并列的城市名按行政区划代码排序；它在{lists}处并列中与其他城市的{pairs}次先后，有{agreeing}次正合{corrected}（{code}）',
    en: 'cities are listed in the order of their codes; of its {pairs} neighbours in {lists} lists, {agreeing} stand on the side where {corrected} ({code}) has them',
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
    zh: '与名录里的“{corrected}”只差一个字（“{wrong}”与“{right}”），别无如此接近的；名录里没有一个单位的名称用“{wrong}”字',
    en: 'it differs from the registered “{corrected}” by one character (“{wrong}” for “{right}”), no other name is as close, and no registered name uses “{wrong}”',
  },
  'unknown-unit': {
    weight: 0.1,
    zh: '名录里没有“{name}”，而它是{places}处的责任单位',
    en: 'the registry does not know “{name}”, which is named as owner in {places} places',
  },
  'absent-unit': {
    weight: 0.2,
    zh: '“{corrected}”在名录里，却以任何名称都没有在全文出现',
    en: '“{corrected}” is in the registry and does not occur in the text by any of its names',
  },
  'unit-list-position': {
    weight: 0.3,
    zh: '并列的部门按机构序列排序；它与其他部门的{pairs}次先后，有{agreeing}次正合“{corrected}”',
    en: 'departments are listed in their usual order; of its {pairs} neighbours, {agreeing} stand on the side where “{corrected}” has them',
  },
  'field-of-work': {
    weight: 0.25,
    zh: '由它负责的任务中，有{tasks}项正文写到“{word}”',
    en: '{tasks} of the tasks it answers for speak of “{word}”',
  },
  'word-replaced-everywhere': {
    weight: 0.25,
    zh: '“{printed}”还在任务正文里出现{places}处，而“{word}”全文一次也没有出现',
    en: '“{printed}” also stands in {places} places in the text of tasks, where “{word}” does not occur once',
  },
} as const satisfies Record<string, Entry>;

/** What a reason for a correction rests on. */
export type EvidenceKind = keyof typeof evidenceKinds;
