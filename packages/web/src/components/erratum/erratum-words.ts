import type { Dictionary, Translation } from '../../lib/i18n.js';

const zh = {
  places: (count: number) => `${count}处`,
  confidence: '把握',
  certain: '很大',
  likely: '较大',
  possible: '一般',
  doubtful: '不大',
  evidence: '为什么这样认为',
  byHand: '由人提出，没有系统证据。',
  alternatives: (names: string) => `其他可能：${names}`,
  placesTitle: '所在各处',
  line: (line: number) => `第${line}行`,
  showAll: (count: number) => `显示全部${count}处`,
  reads: '读作',
} satisfies Dictionary;

const en: Translation<typeof zh> = {
  places: (count: number) => `${count} places`,
  confidence: 'Confidence',
  certain: 'very high',
  likely: 'high',
  possible: 'fair',
  doubtful: 'low',
  evidence: 'Why it is thought so',
  byHand: 'Proposed by a person; there is no evidence from the system.',
  alternatives: (names: string) => `Also possible: ${names}`,
  placesTitle: 'Places',
  line: (line: number) => `line ${line}`,
  showAll: (count: number) => `Show all ${count} places`,
  reads: 'reads',
};

/** Words around an erratum, wherever it is shown. */
export const erratumWords = { zh, en };
