import type { CalendarDate, Direction, Span } from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';
import { withinReach } from './within-reach.js';

/** In which list of the task a name is printed. */
export type AssignmentRole = 'leader' | 'lead' | 'co';

/** A printed name with its place. */
export type NameFact = {
  readonly role: AssignmentRole;
  readonly ord: number;
  readonly name: string;
  readonly isPost: boolean;
  readonly isCollective: boolean;
  readonly span: Span;
};

/** A printed target with its place. */
export type TargetFact = {
  readonly metric: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly hedge: string | null;
  readonly direction: Direction;
  readonly text: string;
  readonly span: Span;
};

/** A printed heading with its place. */
export type HeadingFact = { readonly title: string; readonly span: Span };

/** What the document says of a task, as printed: all that the ledger derives is derived from it, the errata and the registry. */
export type TaskFacts = {
  readonly taskId: string;
  readonly planId: string;
  readonly key: string;
  readonly no: number | null;
  readonly ord: number;
  readonly chapterOrd: number | null;
  readonly sectionOrd: number | null;
  readonly chapter: HeadingFact | null;
  readonly section: HeadingFact | null;
  readonly text: string;
  readonly span: Span;
  readonly isOpen: boolean;
  readonly deadline: { readonly text: string; readonly date: CalendarDate | null; readonly span: Span } | null;
  readonly sinceRevision: number;
  readonly withdrawnIn: number | null;
  /** Leaders, lead units, co-units, each in printed order. */
  readonly names: readonly NameFact[];
  readonly targets: readonly TargetFact[];
};

/** Which tasks: all of a plan in force, or these. */
export type TaskChoice = { readonly planId: string } | { readonly taskIds: readonly string[] };

/** Facts of tasks within the reach, in the order of the document. */
export const readTaskFacts = async (tx: Tx, choice: TaskChoice): Promise<readonly TaskFacts[]> => {
  const { rows } = await sql<{ facts: TaskFacts }>`
    select jsonb_build_object(
      'taskId', t.task_id, 'planId', t.plan_id, 'key', t.key, 'no', t.no, 'ord', t.ord,
      'chapterOrd', t.chapter_ord, 'sectionOrd', t.section_ord, 'chapter', ${heading('c')}, 'section', ${heading('s')},
      'text', t.text, 'span', jsonb_build_object('start', t.span_start, 'end', t.span_end), 'isOpen', t.is_open,
      'deadline', case when t.deadline_text is not null then jsonb_build_object('text', t.deadline_text, 'date', t.deadline_date,
        'span', jsonb_build_object('start', t.deadline_start, 'end', t.deadline_end)) end,
      'sinceRevision', t.since_revision, 'withdrawnIn', t.withdrawn_in,
      'names', ${names}, 'targets', ${targets}) as facts
    from task t
    left join plan_heading c on c.jurisdiction_id = t.jurisdiction_id and c.plan_id = t.plan_id and c.ord = t.chapter_ord
    left join plan_heading s on s.jurisdiction_id = t.jurisdiction_id and s.plan_id = t.plan_id and s.ord = t.section_ord
    where t.jurisdiction_id = ${tx.scope.jurisdictionId} and ${chosen(choice)} and ${withinReach(tx, sql`t.task_id`)}
    order by t.plan_id, t.ord`.execute(tx.db);
  return rows.map(({ facts }) => facts);
};

const chosen = (choice: TaskChoice): RawBuilder<boolean> =>
  'planId' in choice ? sql`t.plan_id = ${choice.planId} and t.withdrawn_in is null` : sql`t.task_id = any(${[...choice.taskIds]}::uuid[])`;

const heading = (table: 'c' | 's'): RawBuilder<unknown> => {
  const at = (column: string) => sql.ref(`${table}.${column}`);
  return sql`case when ${at('ord')} is not null then jsonb_build_object('title', ${at('title')},
    'span', jsonb_build_object('start', ${at('span_start')}, 'end', ${at('span_end')})) end`;
};

const names = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('role', a.role, 'ord', a.ord, 'name', a.printed_name, 'isPost', a.is_post,
    'isCollective', a.is_collective, 'span', jsonb_build_object('start', a.span_start, 'end', a.span_end))
    order by array_position(array['leader', 'lead', 'co'], a.role), a.ord), '[]')
  from assignment a where a.jurisdiction_id = t.jurisdiction_id and a.task_id = t.task_id)`;

const targets = sql`(
  select coalesce(jsonb_agg(jsonb_build_object('metric', g.metric, 'value', g.value, 'unit', g.unit, 'hedge', g.hedge,
    'direction', g.direction, 'text', g.text, 'span', jsonb_build_object('start', g.span_start, 'end', g.span_end)) order by g.ord), '[]')
  from target g where g.jurisdiction_id = t.jurisdiction_id and g.task_id = t.task_id)`;
