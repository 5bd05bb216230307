import { CompiledQuery } from 'kysely';

// Bench data. What an office types in a year is written by the database itself, by the shape that the product gives such rows;
// what is derived of it (lights, lines, sums of the open period) is derived by the product.

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
export const openPeriod = '2024-12';
export const cycleId = '01900000-0000-7000-8000-000000000090';

const commitment = {
  ...{ taskClass: 'annual', starts: '2024-01-01', ends: '2024-12-31', milestones: [], stages: [], curve: { kind: 'linear' } },
  ...{ measures: [{ text: '按月调度，推进项目建设', office: null, person: null }], office: '综合处', person: '李明', fiveOnes: [] },
  goals: [
    {
      ...{ kind: 'number', key: 'g1', metric: '完成投资', direction: 'at-least', base: null, value: 100, unit: '亿元', hedge: '以上' },
      ...{ cap: null, measures: 'total', isAdditive: true },
    },
  ],
};

const cycle = {
  ...{ name: '每月28日前', frequency: 'month', due: { kind: 'day-of-month', day: 28, month: 'last' }, move: 'before', coDays: 3 },
  ...{ reviewDays: 5, source: '盘锦市：每月28日前报进展' },
};

const words = '本月召开调度会，协调解决用地和资金问题，重点项目开复工率达到年度目标，完成投资较上月继续增长。';
const body = {
  ...{ metNodes: [], start: 'started', text: words, problems: '部分项目前期手续办理较慢。', nextSteps: '加快办理手续，按月通报。' },
  ...{ forecast: { state: 'yes', reason: '' }, unchanged: null },
};

// $1 jurisdiction, $2 plan. `d` is a share.
const shares = `task t join responsibility d on d.jurisdiction_id = t.jurisdiction_id and d.task_id = t.task_id
  where t.jurisdiction_id = $1 and t.plan_id = $2::uuid`;
const bodyIn = (month) => `$4::jsonb || jsonb_build_object('values', jsonb_build_array(jsonb_build_object('measure', 'g1', 'typed',
  '${month * 8}', 'asOf', '2024-${months[month - 1]}-25', 'source', '')))`;

const monthOf = (month, isOpen) => {
  const period = `2024-${months[month - 1]}`;
  const at = `'${period}-26T02:00:00Z'::timestamptz`;
  const state = isOpen ? `case d.role when 'lead' then 'draft' else 'owed' end` : `'accepted'`;
  const done = (value) => (isOpen ? 'null' : value);
  const filled = isOpen ? `case d.role when 'lead' then ${bodyIn(month)} end` : bodyIn(month);
  return `insert into report (jurisdiction_id, report_id, cycle_id, period, plan_id, task_id, unit_id, role, state, due_on, edit, body, is_late,
      drafted_at, submitted_at, decided_at)
    select $1, gen_random_uuid(), $3::uuid, '${period}', t.plan_id, t.task_id, d.unit_id, d.role, ${state}, '${period}-28', 1, ${filled}, false,
      ${done(at)}, ${done(at)}, ${done(at)} from ${shares}`;
};

const values = `insert into progress_value (jurisdiction_id, value_id, task_id, unit_id, measure, kind, as_of, period, value, measure_unit, source,
    report_id, entered_at)
  select r.jurisdiction_id, gen_random_uuid(), r.task_id, r.unit_id, 'g1', 'self', (r.period || '-25')::date, r.period,
    8 * right(r.period, 2)::integer, '亿元', '自报', r.report_id, r.submitted_at
  from report r where r.jurisdiction_id = $1 and r.plan_id = $2::uuid and r.state = 'accepted'`;

const submissions = `insert into report_submission (jurisdiction_id, report_id, ord, task_id, unit_id, body, submitted_at)
  select r.jurisdiction_id, r.report_id, 1, r.task_id, r.unit_id, r.body, r.submitted_at
  from report r where r.jurisdiction_id = $1 and r.plan_id = $2::uuid and r.state = 'accepted'`;

const receipts = `insert into receipt (jurisdiction_id, task_id, unit_id, role, state, clock, issued_at, due_on, signed_at, parts)
  select $1, t.task_id, d.unit_id, d.role, 'signed', 'day', '2024-02-06', '2024-02-09', '2024-02-07', '[]' from ${shares}`;

const commitments = `insert into commitment (jurisdiction_id, commitment_id, task_id, unit_id, role, version, state, edit, body, created_at)
  select $1, gen_random_uuid(), t.task_id, d.unit_id, d.role, 1, 'approved', 1, $3::jsonb, '2024-02-20' from ${shares}`;

const periods = months.map((month) => {
  const state = `2024-${month}` === openPeriod ? 'open' : 'closed';
  return `insert into report_period (jurisdiction_id, cycle_id, period, starts_on, ends_on, due_co, due_lead, state, opened_at)
    values ($1, $2::uuid, '2024-${month}', '2024-${month}-01', ('2024-${month}-01'::date + interval '1 month - 1 day')::date, '2024-${month}-25',
      '2024-${month}-28', '${state}', '2024-${month}-20')`;
});

/** A year of work with a plan: receipts, approved commitments, and the reports and values of twelve months, the last one still open. */
export const writeYear = async (tx, planId) => {
  const run = (sql, ...parameters) => tx.db.executeQuery(CompiledQuery.raw(sql, [tx.scope.jurisdictionId, ...parameters]));
  await run(receipts, planId);
  await run(commitments, planId, JSON.stringify(commitment));
  await run(
    `insert into report_cycle (jurisdiction_id, cycle_id, plan_id, name, definition, state, created_at)
      values ($1, $2::uuid, $3::uuid, $4, $5::text::jsonb, 'open', '2024-01-02')`,
    ...[cycleId, planId, cycle.name, JSON.stringify(cycle)],
  );
  for (const period of periods) await run(period, cycleId);
  for (const [index, month] of months.entries())
    await run(monthOf(index + 1, `2024-${month}` === openPeriod), planId, cycleId, JSON.stringify(body));
  await run(values, planId);
  await run(submissions, planId);
};

/** The lights and sums of the closed months, like those that the product derived for the open one. */
export const writePastLights = async (tx, planId) => {
  for (const month of months.filter((one) => `2024-${one}` !== openPeriod)) {
    for (const table of ['light', 'roll_up']) {
      await tx.db.executeQuery(
        CompiledQuery.raw(
          `insert into ${table} select y.* from ${table} x cross join lateral jsonb_populate_record(x, jsonb_build_object('period', $3::text)) y
            where x.jurisdiction_id = $1 and x.plan_id = $2::uuid and x.period = $4`,
          [tx.scope.jurisdictionId, planId, `2024-${month}`, openPeriod],
        ),
      );
    }
  }
};

export const countRows = async (tx, table) => {
  const { rows } = await tx.db.executeQuery(CompiledQuery.raw(`select count(*)::integer as n from ${table}`, []));
  return rows[0].n;
};
