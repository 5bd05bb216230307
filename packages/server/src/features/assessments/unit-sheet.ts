import {
  appealMachine,
  appealObjection,
  assessmentMachine,
  exact,
  fixedText,
  granted,
  may,
  plus,
  type Result,
  refused,
  type ScoreLine,
  stateAfter,
  stateName,
} from '@luoshi/domain';
import {
  type AppealRow,
  type AssessmentRow,
  type CorrectionEntry,
  listAppeals,
  readAssessmentBefore,
  readScoreCorrections,
  readUnitDesk,
} from '@luoshi/store';
import { assessmentRowOf } from '../../assessing/assessment-row-of.js';
import { pointsOf } from '../../assessing/standing-line.js';
import type { Context } from '../../operation.js';
import type { UnitSheetView } from './contract.js';
import { incomparableWords, movementView, readStandings } from './ranking.js';

/** A unit's score line by line; a unit sees its own alone. */
export const readUnitSheet = async (
  ctx: Context,
  { assessmentId, unitId }: { readonly assessmentId: string; readonly unitId: string },
): Promise<Result<UnitSheetView>> => {
  const found = await assessmentRowOf(ctx, assessmentId);
  return found.ok ? unitSheetOf(ctx, found.value, unitId) : found;
};

/** The sheet of a unit in an assessment at hand. */
export const unitSheetOf = async (ctx: Context, row: AssessmentRow, unitId: string): Promise<Result<UnitSheetView>> => {
  const { tx, lang } = ctx;
  const now = await readStandings(tx, row);
  const score = now.scores.find((one) => one.unitId === unitId);
  const sheet = now.sheets.get(unitId);
  if (score === undefined || sheet === undefined) return refused('not-found', { thing: lang === 'zh' ? '得分明细' : 'the sheet' });
  const earlier = await readAssessmentBefore(tx, row);
  const corrections = await readScoreCorrections(tx, row.assessmentId, unitId);
  const appeals = await listAppeals(tx, { assessmentId: row.assessmentId, unitId, states: null, limit: 200, before: null });
  const place = now.places.get(unitId);
  return granted({
    ...{ assessmentId: row.assessmentId, plan: { id: row.planId, name: row.planTitle }, period: row.period },
    ...{ state: row.state, stateName: stateName(assessmentMachine, row.state, lang), schemeName: row.scheme.name[lang] },
    unit: { id: unitId, name: score.unitName },
    group: row.scheme.groups.find(({ key }) => key === score.group)?.name[lang] ?? null,
    ...{ points: score.corrected, scored: score.points },
    ...{ rank: mayRank(ctx, row) ? (place?.rank ?? null) : null, of: place?.of ?? 0 },
    incomparable: incomparableWords(score.incomparable, lang),
    movement: movementView(now, earlier === null ? null : await readStandings(tx, earlier), unitId, lang),
    aspects: aspectViews(ctx, sheet.aspects, sheet.lines, { corrections, appeals }),
    ...(await rightsOf(ctx, row, unitId)),
  });
};

// Before it is public a unit reads its own score alone: among one it would always be the first.
const mayRank = ({ tx }: Context, { state }: AssessmentRow): boolean =>
  tx.scope.reach.kind !== 'unit' || state === 'publicity' || state === 'final';

const rightsOf = async (ctx: Context, { state }: AssessmentRow, unitId: string) => ({
  mayAppeal:
    may(ctx.actor, 'appeal.write') &&
    stateAfter(assessmentMachine, state, 'appeal') !== null &&
    appealObjection(ctx.actor, unitId, await readUnitDesk(ctx.tx, unitId)) === null,
  mayCorrect: may(ctx.actor, 'assessment.write') && stateAfter(assessmentMachine, state, 'correct') !== null,
});

type Beside = { readonly corrections: readonly CorrectionEntry[]; readonly appeals: readonly AppealRow[] };
type AspectView = UnitSheetView['aspects'][number];

const aspectViews = (
  ctx: Context,
  aspects: readonly { readonly key: string; readonly name: Readonly<Record<Context['lang'], string>>; readonly weight: string }[],
  lines: readonly ScoreLine[],
  beside: Beside,
): AspectView[] => {
  const whole = { key: '', name: { zh: '合计', en: 'total' }, weight: '0' };
  return [...aspects, whole].flatMap(({ key, name, weight }) => {
    const own = lines.filter(({ aspect }) => aspect === key).map((line) => lineView(ctx, line, beside));
    if (key === '' && own.length === 0) return [];
    const decimals = own[0]?.points.split('.')[1]?.length ?? 0;
    const points = fixedText(plus(...own.map((line) => exact(line.points))), decimals);
    return [{ key, name: name[ctx.lang], weight, points, lines: own }];
  });
};

const lineView = ({ lang }: Context, line: ScoreLine, { corrections, appeals }: Beside): AspectView['lines'][number] => ({
  key: line.key,
  title: line.title[lang],
  points: pointsOf(line, corrections),
  scored: line.points,
  formula: line.formula[lang],
  source: line.source,
  isProposal: line.isProposal,
  facts: line.facts.map(({ words, ...fact }) => ({ ...fact, words: words[lang] })),
  corrections: corrections
    .filter(({ lineKey }) => lineKey === line.key)
    .map(({ correctionId, delta, reason, appealId, enteredAt, enteredBy }) => ({
      ...{ correctionId, delta, reason, appealId, by: enteredBy },
      at: enteredAt.toISOString(),
    })),
  appeals: appeals
    .filter(({ lineKey }) => lineKey === line.key)
    .map(({ appealId, state }) => ({ appealId, state, stateName: stateName(appealMachine, state, lang) })),
});
