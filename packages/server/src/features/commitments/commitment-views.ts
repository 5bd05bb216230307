import {
  type CommitmentState,
  commitmentMachine,
  type Lang,
  may,
  openEvents,
  stateName,
  submitObjection,
  workObjection,
} from '@luoshi/domain';
import { type CommitmentRow, readTaskShares, readUnitDesk, readVersions } from '@luoshi/store';
import type { Context } from '../../operation.js';
import { goalWords } from '../../presenting/goal-words.js';
import { leadUnitIdsOf } from '../../shares/share-of.js';
import { commitmentFindings } from './commitment-findings.js';
import type { CommitmentDetailView, CommitmentRowView } from './contract.js';

/** A commitment in a list. */
export const commitmentRowView = (row: CommitmentRow, lang: Lang): CommitmentRowView => ({
  commitmentId: row.commitmentId,
  taskId: row.taskId,
  planId: row.planId,
  no: row.no,
  text: row.text,
  unitId: row.unitId,
  unitName: row.unitName,
  role: row.role,
  version: row.version,
  state: row.state,
  stateName: stateName(commitmentMachine, row.state, lang),
  goals: row.body.goals.map(goalWords),
  note: row.note,
  submittedAt: row.submittedAt?.toISOString() ?? null,
  submittedBy: row.submittedBy,
  decidedAt: row.decidedAt?.toISOString() ?? null,
  decidedBy: row.decidedBy,
});

/** A commitment with everything its page needs: contents, findings, what the caller may do, versions. */
export const commitmentDetailView = async (ctx: Context, row: CommitmentRow): Promise<CommitmentDetailView> => {
  const versions = await readVersions(ctx.tx, row.taskId, row.unitId);
  const assigner = versions.length === 0 || row.assignedBy === null ? null : await nameOfUnit(ctx, row);
  return {
    ...commitmentRowView(row, ctx.lang),
    edit: row.edit,
    body: row.body as CommitmentDetailView['body'],
    findings: await commitmentFindings(ctx, row),
    acts: await actsOf(ctx, row),
    assignedBy: assigner,
    versions: versions.map(({ commitmentId, version, state }) => ({
      commitmentId,
      version,
      state,
      stateName: stateName(commitmentMachine, state, ctx.lang),
    })),
  };
};

const nameOfUnit = async ({ tx }: Context, { taskId, assignedBy }: CommitmentRow): Promise<string | null> =>
  (await readTaskShares(tx, taskId))?.units.find(({ unitId }) => unitId === assignedBy)?.name ?? assignedBy;

const unitActs = ['save', 'submit', 'recall', 'drop'] as const;
type Act = CommitmentDetailView['acts'][number];

const actsOf = async (ctx: Context, row: CommitmentRow): Promise<Act[]> => {
  const open = openEvents(commitmentMachine, row.state).filter((event) => may(ctx.actor, commitmentMachine.events[event].action));
  const desk = await readUnitDesk(ctx.tx, row.unitId);
  const task = await readTaskShares(ctx.tx, row.taskId);
  const share = { unitId: row.unitId, leadUnitIds: task === null ? [] : leadUnitIdsOf(task) };
  const works = workObjection(ctx.actor, share, desk) === null;
  const submits = works && submitObjection(ctx.actor, row.createdBy, desk) === null;
  return open.filter((event): event is Act => {
    if (event === 'supersede') return false;
    if (event === 'submit') return submits;
    return (unitActs as readonly string[]).includes(event) ? works : true;
  });
};

/** States in which a share already has a version that is worked on or in force. */
export const livingStates: readonly CommitmentState[] = ['draft', 'returned', 'submitted', 'approved'];
