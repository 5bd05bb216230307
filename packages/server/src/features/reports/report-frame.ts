import { type Commitment, emptyReport, type ReportBody, type ReportFrame, reportAfter, reportTextLimit } from '@luoshi/domain';
import { type ReportRow, readVersions } from '@luoshi/store';
import type { Context } from '../../operation.js';

/** The commitment in force of a report's share; null where none is approved yet: then words alone are reported. */
export const commitmentOf = async ({ tx }: Context, { taskId, unitId }: Pick<ReportRow, 'taskId' | 'unitId'>): Promise<Commitment | null> =>
  (await readVersions(tx, taskId, unitId)).find(({ state }) => state === 'approved')?.body ?? null;

/** What a report is checked against. */
export const frameOf = ({ startsOn, endsOn, role }: ReportRow, commitment: Commitment | null): ReportFrame => ({
  commitment,
  period: { from: startsOn, to: endsOn },
  role,
  limit: reportTextLimit,
});

/** What a report begins with where nothing was drafted: the last period's, carried over. */
export const carriedOver = ({ endsOn }: ReportRow, before: ReportBody | null): ReportBody =>
  before === null ? emptyReport : reportAfter(before, endsOn);
