import type {
  AskedApprover,
  CalendarDate,
  InspectionGrounds,
  InspectionKind,
  InspectionScheme,
  InspectionState,
  InspectionStep,
  TeamMember,
} from '@luoshi/domain';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../store.js';

/** A unit that is inspected. */
export type InspectedUnit = {
  readonly unitId: string;
  readonly name: string;
  readonly noticedAt: string | null;
  readonly signedAt: string | null;
};

/** An inspection with the units that the reader may see of it. */
export type InspectionRow = {
  readonly inspectionId: string;
  readonly kind: InspectionKind;
  readonly state: InspectionState;
  readonly edit: number;
  readonly title: string;
  readonly subject: string;
  readonly taskIds: readonly string[];
  readonly basis: InspectionGrounds;
  readonly approver: AskedApprover;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly scheme: InspectionScheme;
  readonly team: readonly TeamMember[];
  readonly steps: readonly InspectionStep[];
  readonly noticeNumber: string | null;
  readonly conclusionNumber: string | null;
  readonly createdAt: Date;
  readonly createdBy: string | null;
  readonly proposedBy: string | null;
  readonly units: readonly InspectedUnit[];
};

/** What is written of an inspection while it is drafted. */
export type InspectionWords = Pick<
  InspectionRow,
  'kind' | 'title' | 'subject' | 'taskIds' | 'basis' | 'approver' | 'startsOn' | 'endsOn' | 'scheme' | 'team'
>;

/** Which inspections: that touch a year, in some states, of a unit. */
export type InspectionChoice = {
  readonly year: number | null;
  readonly states: readonly InspectionState[] | null;
  readonly unitId: string | null;
};

/** Inspections in the order in which they begin. */
export const listInspections = async (tx: Tx, choice: InspectionChoice): Promise<readonly InspectionRow[]> => {
  const { year, states, unitId } = choice;
  return select(
    tx,
    sql`(${year}::integer is null or ${year}::integer between extract(year from i.starts_on) and extract(year from i.ends_on))
      and (${states === null}::boolean or i.state = any(${[...(states ?? [])]}::text[]))
      and (${unitId}::text is null or exists (select 1 from inspection_unit o where o.jurisdiction_id = i.jurisdiction_id
        and o.inspection_id = i.inspection_id and o.unit_id = ${unitId}))`,
  );
};

/** One inspection, or null where it is not to be seen. */
export const readInspection = async (tx: Tx, inspectionId: string): Promise<InspectionRow | null> => {
  const [row] = await select(tx, sql`i.inspection_id = ${inspectionId}::uuid`);
  return row ?? null;
};

/** Begins a draft. */
export const insertInspection = async (tx: Tx, inspectionId: string, words: InspectionWords, at: Date): Promise<void> => {
  const json = (value: object) => sql`${JSON.stringify(value)}::text::jsonb`;
  await sql`insert into inspection (jurisdiction_id, inspection_id, kind, state, edit, title, subject, task_ids, basis, approver, starts_on, ends_on,
      scheme, team, steps, created_at, created_by)
    values (${tx.scope.jurisdictionId}, ${inspectionId}::uuid, ${words.kind}, 'draft', 1, ${words.title}, ${words.subject},
      ${[...words.taskIds]}::uuid[], ${json(words.basis)}, ${json(words.approver)}, ${words.startsOn}::date, ${words.endsOn}::date,
      ${json(words.scheme)}, ${json(words.team)}, '[]', ${at}, ${tx.scope.userId}::uuid)`.execute(tx.db);
};

/** Rewrites some words in the state and edition they were read in; false if somebody else was first. */
export const saveInspection = async (
  tx: Tx,
  { inspectionId, state, edit }: Pick<InspectionRow, 'inspectionId' | 'state' | 'edit'>,
  words: InspectionWords,
): Promise<boolean> => {
  const json = (value: object) => sql`${JSON.stringify(value)}::text::jsonb`;
  const { numAffectedRows } = await sql`update inspection set edit = edit + 1, kind = ${words.kind}, title = ${words.title},
      subject = ${words.subject}, task_ids = ${[...words.taskIds]}::uuid[], basis = ${json(words.basis)}, approver = ${json(words.approver)},
      starts_on = ${words.startsOn}::date, ends_on = ${words.endsOn}::date, scheme = ${json(words.scheme)}, team = ${json(words.team)}
    where jurisdiction_id = ${tx.scope.jurisdictionId} and inspection_id = ${inspectionId}::uuid and state = ${state} and edit = ${edit}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

/** A step of an inspection from the state and edition it was read in, with the number of a paper where one is given. */
export type InspectionMove = {
  readonly row: Pick<InspectionRow, 'inspectionId' | 'state' | 'edit'>;
  readonly step: InspectionStep;
  readonly noticeNumber?: string;
  readonly conclusionNumber?: string;
  readonly proposes?: boolean;
};

/** Moves an inspection on; false if it is no longer where it was read. */
export const moveInspection = async (
  tx: Tx,
  { row: { inspectionId, state, edit }, step, noticeNumber, conclusionNumber, proposes }: InspectionMove,
): Promise<boolean> => {
  const { numAffectedRows } = await sql`update inspection set edit = edit + 1, state = ${step.state},
      steps = steps || ${JSON.stringify([step])}::text::jsonb, notice_number = coalesce(${noticeNumber ?? null}, notice_number),
      conclusion_number = coalesce(${conclusionNumber ?? null}, conclusion_number),
      proposed_by = case when ${proposes === true}::boolean then ${tx.scope.userId}::uuid else proposed_by end
    where jurisdiction_id = ${tx.scope.jurisdictionId} and inspection_id = ${inspectionId}::uuid and state = ${state} and edit = ${edit}`.execute(
    tx.db,
  );
  return Number(numAffectedRows ?? 0) === 1;
};

const select = async (tx: Tx, where: RawBuilder<unknown>): Promise<readonly InspectionRow[]> => {
  const { reach, jurisdictionId } = tx.scope;
  const own =
    reach.kind === 'unit' ? sql`u.unit_id = ${reach.unitId} and u.noticed_at is not null` : sql`${reach.kind !== 'none'}::boolean`;
  const { rows } = await sql<InspectionRow>`
    select i.inspection_id as "inspectionId", i.kind, i.state, i.edit, i.title, i.subject, i.task_ids as "taskIds", i.basis, i.approver,
      i.starts_on as "startsOn", i.ends_on as "endsOn", i.scheme, i.team, i.steps, i.notice_number as "noticeNumber",
      i.conclusion_number as "conclusionNumber", i.created_at as "createdAt", i.created_by as "createdBy", i.proposed_by as "proposedBy", n.units
    from inspection i
    cross join lateral (select coalesce(jsonb_agg(jsonb_build_object('unitId', u.unit_id, 'name', m.name, 'noticedAt', u.noticed_at,
        'signedAt', u.signed_at) order by u.ord), '[]') as units
      from inspection_unit u join unit m on m.jurisdiction_id = u.jurisdiction_id and m.unit_id = u.unit_id
      where u.jurisdiction_id = i.jurisdiction_id and u.inspection_id = i.inspection_id and ${own}) n
    where i.jurisdiction_id = ${jurisdictionId} and ${where}
      and ${reach.kind === 'unit' ? sql`n.units <> '[]'` : sql`${reach.kind !== 'none'}::boolean`}
    order by i.starts_on, i.ends_on, i.inspection_id`.execute(tx.db);
  return rows;
};
