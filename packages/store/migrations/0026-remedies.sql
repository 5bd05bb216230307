-- 批示, 问题清单 and 投诉建议, and the way back from a sheet to what it came from.
alter table matter add column origin_id uuid;
create index matter_by_origin on matter (jurisdiction_id, origin_id) where origin_id is not null;

-- 领导批示: as it was given, with its clock. What it asks of units are sheets (matter) that name it as their origin. It counts in no assessment.
create table instruction (
  jurisdiction_id text not null,
  instruction_id uuid not null,
  year integer not null,
  no integer not null,                         -- 批示〔2024〕3号, never given twice
  official_id text not null,
  plan_id uuid,
  task_id uuid,
  title text not null,
  body text not null,                          -- the leader's words; a picture is a file beside it
  given_on date not null,
  urgency text not null check (urgency in ('urgent','ordinary','hard')),
  due_on date,                                 -- null: a year whose calendar is not known
  state text not null,
  edit integer not null,
  outcome text not null,                       -- what was reported to the leader
  steps jsonb not null,
  recorded_at timestamptz not null,
  recorded_by uuid,
  closed_at timestamptz,
  primary key (jurisdiction_id, instruction_id),
  foreign key (jurisdiction_id, official_id) references official,
  foreign key (jurisdiction_id, task_id) references task on delete cascade
);
create unique index instruction_number on instruction (jurisdiction_id, year, no);
create index instruction_by_state on instruction (jurisdiction_id, state, due_on);
create index instruction_by_official on instruction (jurisdiction_id, official_id);
create index instruction_by_task on instruction (jurisdiction_id, task_id) where task_id is not null;

create table problem (
  jurisdiction_id text not null,
  problem_id uuid not null,
  year integer not null,
  no integer not null,
  plan_id uuid,
  task_id uuid,
  unit_id text not null,
  source text not null check (source in ('report','supervision','leader','complaint')),
  origin_id uuid,                              -- the report, finding, instruction or complaint it was found in
  title text not null,
  detail text not null,
  found_on date not null,
  due_on date not null,
  measure text not null,                       -- 整改措施
  person text not null,                        -- 责任人
  planned_for date,                            -- by when the unit itself means to be done
  result text not null,
  answered_by uuid,
  state text not null,
  edit integer not null,
  steps jsonb not null,
  listed_at timestamptz not null,
  listed_by uuid,
  closed_at timestamptz,
  primary key (jurisdiction_id, problem_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create unique index problem_number on problem (jurisdiction_id, year, no);
create index problem_by_unit on problem (jurisdiction_id, unit_id, state);
create index problem_by_state on problem (jurisdiction_id, state, due_on);
create index problem_by_task on problem (jurisdiction_id, task_id) where task_id is not null;

-- 投诉建议 from anyone. Nothing of the sender is kept but what he writes himself; he looks the answer up by a code of which the hash is kept.
create table complaint (
  jurisdiction_id text not null,
  complaint_id uuid not null,
  year integer not null,
  no integer not null,
  kind text not null check (kind in ('complaint','suggestion')),
  body text not null,
  body_hash text not null,
  contact text not null,
  code_hash text not null,
  received_on date not null,
  due_on date,
  state text not null,
  edit integer not null,
  answer text not null,                        -- what the sender reads; the reason where it is not taken up
  steps jsonb not null,
  received_at timestamptz not null,
  closed_at timestamptz,
  primary key (jurisdiction_id, complaint_id)
);
create unique index complaint_number on complaint (jurisdiction_id, year, no);
create unique index complaint_code on complaint (jurisdiction_id, code_hash);
create index complaint_by_state on complaint (jurisdiction_id, state, due_on);
create index complaint_by_words on complaint (jurisdiction_id, body_hash, received_on);
create index complaint_by_day on complaint (jurisdiction_id, received_on);

do $$
declare
  name text;
begin
  foreach name in array array['instruction','problem','complaint'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_jurisdiction on %I as restrictive using (jurisdiction_id = luoshi_jurisdiction())', name);
    execute format('grant select, insert, update, delete on %I to luoshi_app, luoshi_system', name);
    execute format('create policy the_system on %I to luoshi_system using (luoshi_reach() = ''system'')', name);
    execute format('create policy all_act on %I to luoshi_app using (luoshi_reach() = ''all'')', name);
  end loop;
end $$;

-- A unit reads the instructions it was given a sheet for, and the problems it has to mend.
create policy given_sheets on instruction for select to luoshi_app using (luoshi_reach() = 'unit' and exists (
  select 1 from matter m where m.jurisdiction_id = instruction.jurisdiction_id and m.origin_id = instruction.instruction_id
    and m.unit_id = luoshi_unit()));
create policy own_problems on problem for select to luoshi_app using (luoshi_reach() = 'unit' and unit_id = luoshi_unit());
create policy own_mending on problem for update to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit())
  with check (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and state in ('planned','reported'));
create trigger mending_only before update on problem for each row
  execute function unit_changes_only('state', 'measure', 'person', 'planned_for', 'result', 'answered_by', 'edit', 'steps');

-- A picture of an instruction, proof of a mended problem.
alter table evidence drop constraint evidence_thing_kind_check;
alter table evidence add constraint evidence_thing_kind_check
  check (thing_kind in ('report','close-out','request','value','finding','instruction','problem'));
alter table evidence drop constraint evidence_has_task;
alter table evidence add constraint evidence_has_task check (task_id is not null or thing_kind in ('finding','instruction','problem'));
create policy shown_instructions on evidence for select to luoshi_app using (luoshi_reach() = 'unit' and thing_kind = 'instruction'
  and exists (select 1 from instruction i where i.jurisdiction_id = evidence.jurisdiction_id and i.instruction_id = evidence.thing_id));
