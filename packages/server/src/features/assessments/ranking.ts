import {
  aspectsOf,
  type Compared,
  compareExact,
  exact,
  type Incomparable,
  type Lang,
  movementOf,
  type Place,
  rankInGroups,
  type Scheme,
  type UnitScore,
} from '@luoshi/domain';
import { type AssessmentRow, readScores, readSheets, type ScoreRow, type Tx } from '@luoshi/store';
import type { GroupView } from './contract.js';

/** The scores of one assessment, as far as the reader sees them: ranked, with the lines of those sheets that are open to it. */
export type Standings = {
  readonly scheme: Scheme;
  readonly period: string;
  readonly scores: readonly ScoreRow[];
  readonly places: ReadonlyMap<string, Place>;
  readonly sheets: ReadonlyMap<string, UnitScore>;
};

/** Ranks scores. */
export const standingsOf = (scheme: Scheme, period: string, scores: readonly ScoreRow[], sheets: readonly UnitScore[]): Standings => ({
  ...{ scheme, period, scores },
  places: rankInGroups(scores.map((score) => ({ ...score, points: score.corrected }))),
  sheets: new Map(sheets.map((sheet) => [sheet.unitId, sheet])),
});

/** The standings of a kept assessment. */
export const readStandings = async (tx: Tx, { assessmentId, scheme, period }: AssessmentRow): Promise<Standings> => {
  const [scores, sheets] = [await readScores(tx, assessmentId), await readSheets(tx, assessmentId, null)];
  return standingsOf(
    scheme,
    period,
    scores,
    sheets.map(({ score }) => score),
  );
};

const comparedOf = ({ scores, places, sheets }: Standings, unitId: string): Compared | null => {
  const score = scores.find((one) => one.unitId === unitId);
  if (score === undefined) return null;
  return {
    ...{ group: score.group, points: score.corrected },
    rank: places.get(unitId)?.rank ?? null,
    lines: sheets.get(unitId)?.lines ?? null,
  };
};

/** How a unit moved since the period before, in words. */
export const movementView = (now: Standings, before: Standings | null, unitId: string, lang: Lang) => {
  const unit = comparedOf(now, unitId);
  if (unit === null) return { by: null, sentence: '' };
  const last = before === null ? null : { scheme: before.scheme, period: before.period, unit: comparedOf(before, unitId) };
  const { by, sentence } = movementOf({ scheme: now.scheme, period: now.period, unit }, last);
  return { by, sentence: sentence[lang] };
};

/** Why a unit is not compared, in words. */
export const incomparableWords = (why: Incomparable | null, lang: Lang): string | null => (why === null ? null : reasons[why][lang]);

const reasons: Readonly<Record<Incomparable, Readonly<Record<Lang, string>>>> = {
  'no-group': { zh: '不可比：方案没有它的组', en: 'not comparable: the scheme has no group for it' },
  'no-obligations': { zh: '不可比：本期没有承担任务', en: 'not comparable: it carries no task in this period' },
  'nothing-judged': { zh: '不可比：本期没有可以评价的完成数据', en: 'not comparable: nothing of it could be judged in this period' },
};

/** The ranking group by group, the best first; what is not compared stands at the end, without a rank. `own`: the unit that reads, or null. */
export const groupViews = (now: Standings, before: Standings | null, lang: Lang, own: string | null): GroupView[] => {
  const ownGroup = now.scores.find(({ unitId }) => unitId === own)?.group;
  const groups = [...now.scheme.groups.map(({ key, name }) => ({ key, name: name[lang] })), { key: '', name: noGroup[lang] }];
  return groups.flatMap(({ key, name }) => {
    const scores = now.scores.filter(({ group }) => (group ?? '') === key);
    if (scores.length === 0 || (own !== null && (ownGroup ?? '') !== key)) return [];
    return [
      {
        ...{ key, name },
        of: scores.filter(({ incomparable }) => incomparable === null).length,
        aspects: aspectsOf(now.scheme, key).map((aspect) => ({ key: aspect.key, name: aspect.name[lang], weight: aspect.weight })),
        rows: scores.toSorted((a, b) => inOrder(now, a, b)).map((score) => rowView(now, before, score, lang)),
      },
    ];
  });
};

const noGroup = { zh: '未分组', en: 'no group' };

const inOrder = ({ places }: Standings, a: ScoreRow, b: ScoreRow): number => {
  const [first, second] = [places.get(a.unitId)?.rank ?? Number.MAX_SAFE_INTEGER, places.get(b.unitId)?.rank ?? Number.MAX_SAFE_INTEGER];
  return first - second || (a.unitName < b.unitName ? -1 : 1);
};

const rowView = (now: Standings, before: Standings | null, score: ScoreRow, lang: Lang): GroupView['rows'][number] => {
  const { unitId, unitName, points, corrected, incomparable } = score;
  const place = now.places.get(unitId);
  const sheet = now.sheets.get(unitId);
  return {
    unit: { id: unitId, name: unitName },
    rank: place?.rank ?? null,
    tied: place?.tied ?? false,
    points: corrected,
    isCorrected: compareExact(exact(points), exact(corrected)) !== 0,
    incomparable: incomparableWords(incomparable, lang),
    movement: sheet === undefined ? null : movementView(now, before, unitId, lang),
    aspects: sheet === undefined ? null : sheet.aspects.map(({ key, points: got }) => ({ key, points: got })),
    hasSheet: sheet !== undefined,
  };
};
