import { exact, fixedText, granted, plus, type Result, refused, type ScoreLine } from '@luoshi/domain';
import { type CorrectionEntry, readScoreCorrections, readSheets } from '@luoshi/store';
import type { Context } from '../operation.js';

/** A line as it stands now: as scored, and with the corrections entered beside it. */
export type StandingLine = { readonly line: ScoreLine; readonly points: string; readonly corrections: readonly CorrectionEntry[] };

/** The points of a line with its corrections. */
export const pointsOf = (line: ScoreLine, corrections: readonly CorrectionEntry[]): string => {
  const own = corrections.filter(({ lineKey }) => lineKey === line.key);
  return fixedText(plus(exact(line.points), ...own.map(({ delta }) => exact(delta))), decimalsOf(line.points));
};

const decimalsOf = (points: string): number => points.split('.')[1]?.length ?? 0;

/** One line of a unit's score as it stands; not found where it is not within reach. */
export const standingLine = async (
  ctx: Context,
  { assessmentId, unitId, lineKey }: { readonly assessmentId: string; readonly unitId: string; readonly lineKey: string },
): Promise<Result<StandingLine>> => {
  const [sheet] = await readSheets(ctx.tx, assessmentId, unitId);
  const line = sheet?.score.lines.find(({ key }) => key === lineKey);
  if (line === undefined) return refused('not-found', { thing: ctx.lang === 'zh' ? '这一条得分' : 'the line' });
  const corrections = (await readScoreCorrections(ctx.tx, assessmentId, unitId)).filter((one) => one.lineKey === lineKey);
  return granted({ line, points: pointsOf(line, corrections), corrections });
};
