import { createHash } from 'node:crypto';
import { appendAudit } from '../audit/append-audit.js';
import { insertPlan } from '../queries/imports/write-plan.js';
import { insertTasks, type TaskRows } from '../queries/imports/write-tasks.js';
import type { NewRow } from '../queries/ledger/insert-rows.js';
import { replaceLedgerRows } from '../queries/ledger/replace-ledger-rows.js';
import type { LedgerOwner } from '../schema.js';
import type { Tx } from '../store.js';

/** As many as Liaoning's plan of 2024 has; thirteen names a task make 2,964 assignments. */
export const tasksInPlan = 228;
export const namesInTask = 13;

/** An id that follows from its words, so that the same number gives the same plan. */
const idOf = (words: string): string => {
  const digits = createHash('sha256').update(words).digest('hex');
  return [digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20, 32)].join('-');
};

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const taskRow = (planId: string, ord: number): NewRow<'task'> => ({
  planId,
  taskId: idOf(`${planId} ${ord}`),
  key: `一/${ord}`,
  no: ord + 1,
  ord,
  chapterOrd: null,
  sectionOrd: null,
  text: `推进第${ord + 1}项重点工程加快建设，年内完成投资超百亿元。`,
  spanStart: ord * 200,
  spanEnd: ord * 200 + 150,
  isOpen: false,
  deadlineText: null,
  deadlineDate: null,
  deadlineStart: null,
  deadlineEnd: null,
  sinceRevision: 1,
  withdrawnIn: null,
});

const nameOf = (ord: number): string => `第${ord + 1}市人民政府`;

const assignmentRow = (task: NewRow<'task'>, ord: number): NewRow<'assignment'> => ({
  taskId: task.taskId,
  role: ord === 0 ? 'lead' : 'co',
  ord: ord === 0 ? 0 : ord - 1,
  printedName: nameOf(ord),
  correctedName: nameOf(ord),
  isPost: false,
  isCollective: false,
  spanStart: task.spanStart + ord * 8,
  spanEnd: task.spanStart + ord * 8 + 8,
  unitId: null,
  collectiveId: null,
  officialId: null,
});

const owner = (ord: number): LedgerOwner => ({
  printed: nameOf(ord),
  corrected: nameOf(ord),
  isPost: false,
  isCollective: false,
  unitId: null,
  collectiveId: null,
  officialId: null,
});

const ledgerRow = ({ taskId, planId, ord, no, text }: NewRow<'task'>): NewRow<'ledger_row'> => ({
  taskId,
  planId,
  ord,
  no,
  chapterOrd: null,
  sectionOrd: null,
  chapter: '壮大经济实力',
  section: '推动有效投资持续增长',
  text,
  correctedText: text,
  isOpen: false,
  targetCount: 0,
  unconfirmedCount: namesInTask,
  deadlineDate: null,
  leadOfficialPinyin: '',
  leadUnitPinyin: 'di yi shi ren min zheng fu',
  owners: { leaders: [], leadUnits: [owner(0)], coUnits: range(namesInTask - 1).map((one) => owner(one + 1)) },
  targets: [],
  searchText: text,
});

/** Writes the plan of a number, and its audit entry, in the caller's transaction. */
export const writeLargePlan = async (tx: Tx, number: number): Promise<string> => {
  const planId = idOf(`plan ${number}`);
  const at = new Date(Date.UTC(2024, 1, 5) + number * 1_000);
  const tasks = range(tasksInPlan).map((ord) => taskRow(planId, ord));
  const rows: TaskRows = {
    tasks,
    assignments: tasks.flatMap((task) => range(namesInTask).map((ord) => assignmentRow(task, ord))),
    targets: [],
  };
  await insertPlan(
    tx,
    { planId, title: `方案${number}`, number: null, issuer: null, issuedOn: '2024-02-05', layout: 'labelled-block' },
    at,
  );
  await insertTasks(tx, rows);
  await replaceLedgerRows(
    tx,
    tasks.map(({ taskId }) => taskId),
    tasks.map(ledgerRow),
  );
  await appendAudit(tx, {
    at,
    actorId: null,
    actorName: '系统',
    action: 'plan.loaded',
    thingKind: 'plan',
    thingId: planId,
    data: { number },
  });
  return planId;
};
