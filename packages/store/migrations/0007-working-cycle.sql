-- The working cycle: from the promise to its proof. Rows of a unit's share are keyed by (task_id, unit_id) and not tied to `responsibility`,
-- which is made anew whenever names are read otherwise: what was signed, promised and reported outlives a change of reading.
-- Contents that only the domain understands are jsonb; whatever is filtered, sorted or due is a column.

-- Posts, not persons: a task named to an official belongs to the post, whoever holds it.
create table post (
  jurisdiction_id text not null references jurisdiction,
  post_id uuid not null,
  kind text not null check (kind in ('lead-official','unit-head','unit-approver','unit-liaison','office')),
  title text not null,                         -- 分管工业的副省长；省水利厅规划处
  unit_id text,
  official_id text,                            -- the name in the plan that founded a lead official's post
  created_at timestamptz not null,
  primary key (jurisdiction_id, post_id),
  foreign key (jurisdiction_id, unit_id) references unit,
  foreign key (jurisdiction_id, official_id) references official
);
create unique index post_by_official on post (jurisdiction_id, official_id) where official_id is not null;
create index post_by_unit on post (jurisdiction_id, unit_id) where unit_id is not null;

create table post_holding (
  jurisdiction_id text not null,
  post_id uuid not null,
  holding_id uuid not null,
  kind text not null check (kind in ('holder','substitute')),
  person text not null,
  user_id uuid,                                -- null: a holder without an account
  from_date date not null,
  to_date date,                                -- last day; null: until further notice
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (jurisdiction_id, holding_id),
  foreign key (jurisdiction_id, post_id) references post on delete cascade,
  foreign key (jurisdiction_id, user_id) references account
);
create index post_holding_by_post on post_holding (jurisdiction_id, post_id, from_date);
create index post_holding_by_user on post_holding (jurisdiction_id, user_id) where user_id is not null;

-- Who is meant by a collective body or by 等 in one task, decided by a person. The latest one not withdrawn counts; older ones are its history.
create table owner_resolution (
  jurisdiction_id text not null,
  task_id uuid not null,
  resolution_id uuid not null,
  subject text not null check (subject in ('collective','open-list')),
  collective_id text,
  unit_ids text[] not null,
  reason text not null,
  decided_at timestamptz not null,
  decided_by uuid,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (jurisdiction_id, resolution_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade
);
create index owner_resolution_by_task on owner_resolution (jurisdiction_id, task_id);

create table receipt (
  jurisdiction_id text not null,
  task_id uuid not null,
  unit_id text not null,
  role text not null check (role in ('lead','co')),
  state text not null,
  clock text not null,                         -- which clock of the rules set due_on
  issued_at timestamptz not null,
  issued_by uuid,
  due_on date not null,
  signed_at timestamptz,
  signed_by uuid,
  parts jsonb not null,                        -- 实化责任: the share split to offices and persons
  primary key (jurisdiction_id, task_id, unit_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create index receipt_by_unit on receipt (jurisdiction_id, unit_id, state, due_on);

create table commitment (
  jurisdiction_id text not null,
  commitment_id uuid not null,
  task_id uuid not null,
  unit_id text not null,
  role text not null check (role in ('lead','co')),
  version integer not null,                    -- 1, 2, … of this unit's share of this task
  state text not null,
  edit integer not null,                       -- grows with every save: two people never overwrite each other unseen
  body jsonb not null,
  note text,                                   -- why it was returned
  assigned_by text,                            -- the lead unit that split its target and gave this part
  created_at timestamptz not null,
  created_by uuid,
  submitted_at timestamptz,
  submitted_by uuid,
  decided_at timestamptz,
  decided_by uuid,
  primary key (jurisdiction_id, commitment_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create unique index commitment_version on commitment (jurisdiction_id, task_id, unit_id, version);
create unique index commitment_in_force on commitment (jurisdiction_id, task_id, unit_id) where state = 'approved';
create index commitment_by_unit on commitment (jurisdiction_id, unit_id, state);
create index commitment_by_state on commitment (jurisdiction_id, state) where state = 'submitted';

create table report_cycle (
  jurisdiction_id text not null,
  cycle_id uuid not null,
  plan_id uuid not null,
  name text not null,
  definition jsonb not null,                   -- the domain's cycle: frequency, due dates by level, source
  state text not null check (state in ('open','closed')),
  created_at timestamptz not null,
  created_by uuid,
  primary key (jurisdiction_id, cycle_id),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);
create index report_cycle_by_plan on report_cycle (jurisdiction_id, plan_id);

create table report_period (
  jurisdiction_id text not null,
  cycle_id uuid not null,
  period text not null,                        -- 2024-03, 2024-Q1, 2024-H1, 2024
  starts_on date not null,
  ends_on date not null,
  due_co date not null,                        -- the lowest level first
  due_lead date not null,
  state text not null check (state in ('open','closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  primary key (jurisdiction_id, cycle_id, period),
  foreign key (jurisdiction_id, cycle_id) references report_cycle on delete cascade
);

-- One row for each report that is owed, from the opening of its period on: desks and boards are look-ups.
create table report (
  jurisdiction_id text not null,
  report_id uuid not null,
  cycle_id uuid not null,
  period text not null,
  plan_id uuid not null,
  task_id uuid not null,
  unit_id text not null,
  role text not null check (role in ('lead','co')),
  state text not null,
  due_on date not null,
  edit integer not null,
  body jsonb,                                  -- null: nothing drafted yet
  note text,                                   -- why it was returned
  is_late boolean not null,
  drafted_at timestamptz,
  drafted_by uuid,
  submitted_at timestamptz,
  submitted_by uuid,
  decided_at timestamptz,
  decided_by uuid,
  primary key (jurisdiction_id, report_id),
  foreign key (jurisdiction_id, cycle_id, period) references report_period on delete cascade,
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create unique index report_once on report (jurisdiction_id, task_id, unit_id, cycle_id, period);
create index report_by_unit on report (jurisdiction_id, unit_id, state, due_on);
create index report_by_period on report (jurisdiction_id, cycle_id, period, state);

-- What was handed in, each time: append-only.
create table report_submission (
  jurisdiction_id text not null,
  report_id uuid not null,
  ord integer not null,
  task_id uuid not null,
  unit_id text not null,
  body jsonb not null,
  submitted_at timestamptz not null,
  submitted_by uuid,
  primary key (jurisdiction_id, report_id, ord),
  foreign key (jurisdiction_id, report_id) references report on delete cascade
);

create table evidence (
  jurisdiction_id text not null,
  evidence_id uuid not null,
  thing_kind text not null check (thing_kind in ('report','close-out','request','value')),
  thing_id uuid not null,
  task_id uuid not null,
  unit_id text not null,
  filename text not null,
  media_type text not null,
  size integer not null,                       -- bytes
  sha256 text not null,
  scan text not null check (scan in ('not-scanned','clean','infected')),
  bytes bytea not null,
  added_at timestamptz not null,
  added_by uuid,
  removed_at timestamptz,                      -- the row stays: what was once shown stays provable
  primary key (jurisdiction_id, evidence_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade
);
create index evidence_by_thing on evidence (jurisdiction_id, thing_kind, thing_id);

-- 自报, 核实 and 统计 side by side, append-only: a correction is a new row that names the one it corrects.
create table progress_value (
  jurisdiction_id text not null,
  value_id uuid not null,
  task_id uuid not null,
  unit_id text not null,                       -- whose share
  measure text not null,                       -- which number of the commitment or target: its key in the domain
  kind text not null check (kind in ('self','verified','published')),
  as_of date not null,
  period text,
  value numeric not null,
  measure_unit text,
  source text not null,
  corrects uuid,
  report_id uuid,
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (jurisdiction_id, value_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create index progress_value_of_share on progress_value (jurisdiction_id, task_id, unit_id, measure, as_of);

-- Who is entitled to publish a headline indicator (统计法): nobody else's value counts as 统计.
create table publisher (
  jurisdiction_id text not null,
  task_id uuid not null,
  measure text not null,
  unit_id text not null,
  source text not null,
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (jurisdiction_id, task_id, measure),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);

-- Own light packs; shipped ones are the domain's data. A version that was in use is never changed.
create table light_pack (
  jurisdiction_id text not null references jurisdiction,
  pack_id text not null,
  version integer not null,
  state text not null check (state in ('draft','in-use','retired')),
  name text not null,
  body jsonb not null,
  source text not null,
  created_at timestamptz not null,
  created_by uuid,
  primary key (jurisdiction_id, pack_id, version)
);

-- Which pack judges which class of a plan's tasks, from which period on.
create table plan_pack (
  jurisdiction_id text not null,
  plan_id uuid not null,
  task_class text not null,
  from_period text not null,                   -- '' from the beginning
  pack_id text not null,
  version integer not null,
  chosen_at timestamptz not null,
  chosen_by uuid,
  primary key (jurisdiction_id, plan_id, task_class, from_period),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);

-- The light of a share in a period. unit_id '' is the task as a whole, which the first lead unit answers for.
create table light (
  jurisdiction_id text not null,
  task_id uuid not null,
  unit_id text not null,
  period text not null,
  plan_id uuid not null,
  severity text not null,
  pack_id text not null,
  pack_version integer not null,
  share numeric,                               -- done, 0–1 and above; null: no data
  expected numeric,                            -- 0–1; null: nothing expected in between
  was_red boolean not null,                    -- once red in this period: made up later is yellow, never green
  forecast text,
  facts jsonb not null,                        -- what the sentence is made of, and the value it used
  judged_at timestamptz not null,
  primary key (jurisdiction_id, task_id, unit_id, period),
  foreign key (jurisdiction_id, task_id) references task on delete cascade
);
create index light_of_plan on light (jurisdiction_id, plan_id, period, severity);

-- What lists show beside a task: one row, rewritten for the tasks a write touches.
create table task_status (
  jurisdiction_id text not null,
  task_id uuid not null,
  plan_id uuid not null,
  task_class text not null,
  severity text not null,
  period text,
  share numeric,
  expected numeric,
  forecast text,
  disagrees boolean not null,                  -- light and forecast
  facts jsonb not null,
  commitment_state text,                       -- of the leading unit
  receipts_open integer not null,
  reports_owed integer not null,
  requests_open integer not null,
  close_out_state text,
  next_due date,
  primary key (jurisdiction_id, task_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade
);
create index task_status_of_plan on task_status (jurisdiction_id, plan_id, severity);

-- Sums by plan, chapter, section, leader, unit and city, kept by differences: a report changes the rows it touches and no other.
create table roll_up (
  jurisdiction_id text not null,
  plan_id uuid not null,
  period text not null,
  dimension text not null check (dimension in ('plan','chapter','section','official','unit','city')),
  member text not null,                        -- '' for the plan; heading ord, official id, unit id
  severity text not null,
  tasks integer not null,
  share_sum numeric not null,                  -- of shares capped at 1
  share_count integer not null,
  primary key (jurisdiction_id, plan_id, period, dimension, member, severity),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);

create table change_request (
  jurisdiction_id text not null,
  request_id uuid not null,
  task_id uuid not null,
  unit_id text not null,                       -- who asks
  kind text not null check (kind in ('extension','adjustment','hand-over','stop')),
  state text not null,
  edit integer not null,
  reason text not null,
  legal_basis text not null,
  proposal jsonb not null,
  steps jsonb not null,                        -- the approval chain: who decided what, when
  created_at timestamptz not null,
  created_by uuid,
  submitted_at timestamptz,
  decided_at timestamptz,
  decided_by uuid,
  primary key (jurisdiction_id, request_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create index change_request_by_task on change_request (jurisdiction_id, task_id);
create index change_request_by_state on change_request (jurisdiction_id, state, unit_id);

create table close_out (
  jurisdiction_id text not null,
  close_out_id uuid not null,
  task_id uuid not null,
  unit_id text not null,                       -- who applied
  state text not null,
  edit integer not null,
  checklist jsonb not null,
  statement text not null,
  note text,
  is_sampled boolean not null,                 -- on the random re-check list
  applied_at timestamptz,
  applied_by uuid,
  checked_at timestamptz,
  checked_by uuid,
  decided_at timestamptz,
  decided_by uuid,
  primary key (jurisdiction_id, close_out_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create index close_out_by_task on close_out (jurisdiction_id, task_id);
create index close_out_by_state on close_out (jurisdiction_id, state);

-- A year of the working-day calendar that the office entered: announced holidays and working weekends (调休).
create table calendar_year (
  jurisdiction_id text not null references jurisdiction,
  year integer not null,
  days jsonb not null,
  source text not null,
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (jurisdiction_id, year)
);

-- Row-level security ----------------------------------------------------------------------------------------------

-- A lead unit answers for the whole task and so reads its partners' shares. Asked of `responsibility`, whose own policy shows a unit its tasks.
create function luoshi_leads(task uuid) returns boolean language sql stable as $$
  select exists (select 1 from responsibility r where r.jurisdiction_id = luoshi_jurisdiction() and r.unit_id = luoshi_unit()
    and r.task_id = task and r.role = 'lead')
$$;

do $$
declare
  name text;
  of_shares text[] := array['receipt','commitment','report','report_submission','evidence','change_request','close_out','progress_value'];
  of_tasks text[] := array['light','task_status','owner_resolution','publisher'];
  of_offices text[] := array['post','post_holding','report_cycle','report_period','light_pack','plan_pack','calendar_year'];
begin
  foreach name in array of_shares || of_tasks || of_offices || array['roll_up'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_jurisdiction on %I as restrictive using (jurisdiction_id = luoshi_jurisdiction())', name);
    execute format('grant select, insert, update, delete on %I to luoshi_app, luoshi_system', name);
    execute format('create policy the_system on %I to luoshi_system using (luoshi_reach() = ''system'')', name);
    execute format('create policy all_act on %I to luoshi_app using (luoshi_reach() = ''all'')', name);
  end loop;

  -- A unit works on its own share; the lead unit also on its partners', whose reports it merges.
  foreach name in array of_shares loop
    execute format('create policy own_shares on %I to luoshi_app
      using (luoshi_reach() = ''unit'' and (unit_id = luoshi_unit() or luoshi_leads(task_id)))', name);
  end loop;
  foreach name in array of_tasks loop
    execute format('create policy own_tasks_read on %I for select to luoshi_app using (luoshi_reach() = ''unit'' and exists (
      select 1 from unit_task t where t.jurisdiction_id = %I.jurisdiction_id and t.unit_id = luoshi_unit() and t.task_id = %I.task_id))', name, name, name);
  end loop;
  -- A plan's cycles, packs and calendar bind everyone who works with it.
  foreach name in array of_offices loop
    execute format('create policy business_read on %I for select to luoshi_app using (luoshi_reach() in (''all'',''unit''))', name);
  end loop;
end $$;

-- What a unit says of itself is 自报; 核实 is the supervisor's, 统计 only where the unit is the entitled publisher.
create policy own_kind on progress_value as restrictive for insert to luoshi_app with check (
  luoshi_reach() <> 'unit' or kind = 'self' or (kind = 'published' and exists (
    select 1 from publisher p where p.jurisdiction_id = progress_value.jurisdiction_id and p.task_id = progress_value.task_id
      and p.measure = progress_value.measure and p.unit_id = luoshi_unit())));
-- The lead unit may say who is meant by 等 in its own tasks.
create policy lead_resolves on owner_resolution to luoshi_app using (luoshi_reach() = 'unit' and luoshi_leads(task_id));
-- A unit keeps its own offices and their holders.
create policy own_posts on post to luoshi_app using (luoshi_reach() = 'unit' and unit_id = luoshi_unit());
create policy own_holdings on post_holding to luoshi_app using (luoshi_reach() = 'unit' and exists (
  select 1 from post p where p.jurisdiction_id = post_holding.jurisdiction_id and p.post_id = post_holding.post_id and p.unit_id = luoshi_unit()));
create policy own_sums_read on roll_up for select to luoshi_app
  using (luoshi_reach() = 'unit' and dimension in ('unit','city') and member = luoshi_unit());

-- What was handed in and what was measured stays: from the owner of the tables too.
create function refuse_rewrite() returns trigger language plpgsql as $$ begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;
create trigger report_submission_stays before update on report_submission for each row execute function refuse_rewrite();
create trigger progress_value_stays before update on progress_value for each row execute function refuse_rewrite();
revoke update, delete on report_submission, progress_value from luoshi_app, luoshi_system;
