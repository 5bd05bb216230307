-- What people say a task reads, over what the parser read: a layer with its author. The published text stays, and so does the first reading.
create table reading_correction (
  jurisdiction_id text not null,
  correction_id uuid not null,
  plan_id uuid not null,
  task_id uuid not null,
  field text not null check (field in ('leaders','leadUnits','coUnits','open','deadline','targets')),
  state text not null check (state in ('active','withdrawn','conflicting')),
  read jsonb not null,                         -- what the parser read: an amended document that reads otherwise is not corrected in silence
  said jsonb not null,
  made_at timestamptz not null,
  made_by uuid,
  ended_at timestamptz,
  ended_by uuid,
  primary key (jurisdiction_id, correction_id),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade,
  foreign key (jurisdiction_id, task_id) references task on delete cascade
);
create unique index reading_correction_in_force on reading_correction (jurisdiction_id, task_id, field) where state = 'active';
create index reading_correction_of_plan on reading_correction (jurisdiction_id, plan_id, state);

-- How sure the reading of a task is, field by field, and who looked at it.
create table task_reading (
  jurisdiction_id text not null,
  task_id uuid not null,
  plan_id uuid not null,
  fields jsonb not null,                       -- by field: value 0 to 1, and the doubts
  lowest numeric not null,
  checked_at timestamptz,
  checked_by uuid,
  primary key (jurisdiction_id, task_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade
);
create index task_reading_of_plan on task_reading (jurisdiction_id, plan_id, lowest);

do $$
declare name text;
begin
  foreach name in array array['reading_correction','task_reading'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_jurisdiction on %I as restrictive using (jurisdiction_id = luoshi_jurisdiction())', name);
    execute format('grant select, insert, update, delete on %I to luoshi_app, luoshi_system', name);
    execute format('create policy the_system on %I to luoshi_system using (luoshi_reach() = ''system'')', name);
    -- Reading is checked by those who load plans: a unit sees the result, not the doubts.
    execute format('create policy all_act on %I to luoshi_app using (luoshi_reach() = ''all'')', name);
  end loop;
end $$;
