import { granted, may, type OwnerResolution, type Result, resolveObjection, standingResolution } from '@luoshi/domain';
import { countIssuable, nameUnits, type ResolutionRow, readResolutions as readRows, readTaskFacts, type TaskShares } from '@luoshi/store';
import { type KnownNames, knownNames } from '../../ledger/known-names.js';
import type { Context } from '../../operation.js';
import { leadUnitIdsOf, taskSharesOf } from '../../shares/share-of.js';
import type { ResolutionsView } from './contract.js';

/** What a task leaves to be said: a body that it names, or its open list. */
export type Subject = {
  readonly subject: OwnerResolution['subject'];
  readonly collectiveId: string | null;
  readonly name: string;
  /** Registered members of a body; null: to be confirmed. */
  readonly members: readonly string[] | null;
};

/** What is printed of owners but names no unit: each body once, then 等. */
export const subjectsOf = async (ctx: Context, taskId: string): Promise<readonly Subject[]> => {
  const [facts] = await readTaskFacts(ctx.tx, { taskIds: [taskId] });
  const known = await knownNames(ctx.tx);
  const bodies = new Map<string, Subject>();
  for (const { name, role } of facts?.names ?? []) {
    const body = role === 'leader' ? null : bodyOf(known, name);
    if (body?.collectiveId != null) bodies.set(body.collectiveId, body);
  }
  const open: Subject = { subject: 'open-list', collectiveId: null, name: '等', members: null };
  return [...bodies.values(), ...(facts?.isOpen === true ? [open] : [])];
};

const bodyOf = ({ meaningOf }: KnownNames, name: string): Subject | null => {
  const { collectiveId, registeredName, members } = meaningOf(name);
  return collectiveId === null ? null : { subject: 'collective', collectiveId, name: registeredName ?? name, members };
};

/** Who is meant in a task, who said so and when. */
export const readResolutions = async (ctx: Context, taskId: string): Promise<Result<ResolutionsView>> => {
  const task = await taskSharesOf(ctx, taskId);
  if (!task.ok) return task;
  const subjects = await subjectsOf(ctx, taskId);
  const rows = subjects.length === 0 ? [] : await readRows(ctx.tx, [taskId]);
  const ids = [...rows.flatMap(({ unitIds }) => unitIds), ...subjects.flatMap(({ members }) => members ?? [])];
  const names = await nameUnits(ctx.tx, [...new Set(ids)]);
  return granted({
    subjects: subjects.map((subject) => subjectView(subject, rows, names)),
    mayDecide: mayDecide(ctx, task.value),
    unissued: (await countIssuable(ctx.tx, { planId: task.value.planId, taskIds: [taskId], unitIds: null })).receipts,
  });
};

const mayDecide = ({ actor }: Context, task: TaskShares): boolean =>
  may(actor, 'resolution.decide') && !task.withdrawn && resolveObjection(actor, { leadUnitIds: leadUnitIdsOf(task) }) === null;

type Names = ReadonlyMap<string, string>;
type SubjectView = ResolutionsView['subjects'][number];

const subjectView = (subject: Subject, rows: readonly ResolutionRow[], names: Names): SubjectView => {
  const own = rows.filter((row) => row.subject === subject.subject && row.collectiveId === subject.collectiveId);
  const standing = standingResolution(own, subject.subject, subject.collectiveId);
  const current = own.find((row) => row === standing) ?? null;
  const { members, ...said } = subject;
  return {
    ...said,
    isOpen: current === null && members === null,
    units: referencesOf(current?.unitIds ?? members ?? [], names),
    standing: current === null ? null : decisionView(current, names),
    history: own.filter((row) => row !== current).map((row) => decisionView(row, names)),
  };
};

const decisionView = ({ unitIds, taskId: _, subject: _s, collectiveId: _c, ...row }: ResolutionRow, names: Names) => ({
  ...row,
  units: referencesOf(unitIds, names),
});

const referencesOf = (unitIds: readonly string[], names: Names) => unitIds.map((id) => ({ id, name: names.get(id) ?? id }));
