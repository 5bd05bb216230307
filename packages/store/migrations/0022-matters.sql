-- 督办事项: one matter, one sheet, one responsible unit. The ladder stands in it as it was when the sheet was issued: a ladder that is edited
-- later changes no open sheet.
create table matter (
  jurisdiction_id text not null,
  matter_id uuid not null,
  plan_id uuid,
  task_id uuid,
  unit_id text not null,
  origin text not null check (origin in ('light','report','instruction','meeting','problem','complaint','inspection','proposal')),
  title text not null,
  demand text not null,                        -- 要求
  sheet_year integer not null,
  sheet_no integer not null,                   -- 〔2024〕12号, per jurisdiction and year, never given twice
  ladder jsonb not null,
  step_key text not null,
  step_due date,                               -- null: the last step, or a year whose calendar is not known
  approval text not null check (approval in ('none','awaiting','refused')),
  climbs jsonb not null,                       -- every step reached: when, due, by whom approved
  state text not null,
  edit integer not null,
  reason text not null,
  answer text not null,
  answered_by uuid,
  steps jsonb not null,                        -- what happened, in order
  opened_at timestamptz not null,
  opened_by uuid,
  closed_at timestamptz,
  primary key (jurisdiction_id, matter_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create unique index matter_sheet on matter (jurisdiction_id, sheet_year, sheet_no);
create unique index matter_one_sheet on matter (jurisdiction_id, task_id, unit_id)
  where task_id is not null and state in ('open','explained','held','answered');
create index matter_by_unit on matter (jurisdiction_id, unit_id, state);
create index matter_by_task on matter (jurisdiction_id, task_id);
create index matter_climbing on matter (jurisdiction_id, step_due) where state = 'open' and approval = 'none';

alter table matter enable row level security;
alter table matter force row level security;
create policy own_jurisdiction on matter as restrictive using (jurisdiction_id = luoshi_jurisdiction());
grant select, insert, update, delete on matter to luoshi_app, luoshi_system;
create policy the_system on matter to luoshi_system using (luoshi_reach() = 'system');
create policy all_act on matter to luoshi_app using (luoshi_reach() = 'all');
create policy own_matters on matter for select to luoshi_app using (luoshi_reach() = 'unit' and unit_id = luoshi_unit());
-- A unit explains and answers, and nothing else.
create policy own_answers on matter for update to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit())
  with check (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and state in ('explained','answered'));
create trigger answer_only before update on matter for each row
  execute function unit_changes_only('state', 'reason', 'answer', 'answered_by', 'edit', 'steps');
