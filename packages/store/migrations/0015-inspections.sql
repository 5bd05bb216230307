-- Supervision by 国务院令第733号 (政府督查工作条例): an inspection, whom it visits, what it found and concluded, what the units answered,
-- their review, what follows from it, and the rules it is held by.

create table inspection (
  jurisdiction_id text not null,
  inspection_id uuid not null,
  kind text not null,                          -- §14
  state text not null,
  edit integer not null,
  title text not null,
  subject text not null,
  task_ids uuid[] not null,                    -- tasks of plans that it concerns
  basis jsonb not null,                        -- §11: on what it is founded, with document and day
  approver jsonb not null,                     -- who is asked to approve: official or name
  starts_on date not null,
  ends_on date not null,
  scheme jsonb not null,                       -- §15: contents, scope, methods, discipline
  team jsonb not null,                         -- §8: members, leader first; who steps aside and why
  steps jsonb not null,                        -- each stage reached: when, by whom, paper, note
  notice_number text,
  conclusion_number text,
  created_at timestamptz not null,
  created_by uuid,
  proposed_by uuid,
  primary key (jurisdiction_id, inspection_id)
);
create index inspection_by_state on inspection (jurisdiction_id, state, starts_on);

-- One inspected unit (督查对象). Shown to it once noticed.
create table inspection_unit (
  jurisdiction_id text not null,
  inspection_id uuid not null,
  unit_id text not null,
  ord integer not null,
  noticed_at timestamptz,
  signed_at timestamptz,
  signed_by uuid,
  primary key (jurisdiction_id, inspection_id, unit_id),
  foreign key (jurisdiction_id, inspection_id) references inspection on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create index inspection_unit_of_unit on inspection_unit (jurisdiction_id, unit_id);

-- What was found of a unit, and its 整改 (§18). Shown to the unit once fed back.
create table inspection_finding (
  jurisdiction_id text not null,
  inspection_id uuid not null,
  finding_id uuid not null,
  unit_id text not null,
  state text not null,
  fact text not null,
  basis text not null,                         -- the rule or task it falls short of, the proof
  demand text not null,
  due_on date,
  account text not null,                       -- what the unit says it did
  check_note text not null,
  shown_at timestamptz,
  recorded_at timestamptz not null,
  recorded_by uuid,
  reported_at timestamptz,
  checked_at timestamptz,
  checked_by uuid,
  primary key (jurisdiction_id, finding_id),
  foreign key (jurisdiction_id, inspection_id, unit_id) references inspection_unit on delete cascade
);
create index inspection_finding_of on inspection_finding (jurisdiction_id, inspection_id, unit_id);

-- 督查结论 for one unit (§16). Shown to it once fed back; its term for a review begins with the receipt (§17).
create table inspection_conclusion (
  jurisdiction_id text not null,
  inspection_id uuid not null,
  unit_id text not null,
  text text not null,
  written_at timestamptz not null,
  written_by uuid,
  fed_back_at timestamptz,
  received_on date,
  received_by uuid,
  feedback text not null,                      -- what the unit says to it
  primary key (jurisdiction_id, inspection_id, unit_id),
  foreign key (jurisdiction_id, inspection_id, unit_id) references inspection_unit on delete cascade
);

-- 复核 (§17), once for a conclusion.
create table inspection_review (
  jurisdiction_id text not null,
  review_id uuid not null,
  inspection_id uuid not null,
  unit_id text not null,
  state text not null,
  reason text not null,
  applied_on date not null,
  applied_by uuid,
  due_on date not null,
  number text,
  decision text not null,
  decided_at timestamptz,
  decided_by uuid,
  primary key (jurisdiction_id, review_id),
  foreign key (jurisdiction_id, inspection_id, unit_id) references inspection_unit on delete cascade
);
create index inspection_review_of on inspection_review (jurisdiction_id, inspection_id, unit_id);

-- 表扬、激励、批评、追责建议 (§21).
create table inspection_recommendation (
  jurisdiction_id text not null,
  recommendation_id uuid not null,
  inspection_id uuid not null,
  unit_id text not null,
  kind text not null,
  state text not null,
  reason text not null,
  approver jsonb not null,
  paper text not null,                         -- on which paper it was approved
  proposed_at timestamptz not null,
  proposed_by uuid,
  decided_at timestamptz,
  decided_by uuid,
  carried_out_on date,
  primary key (jurisdiction_id, recommendation_id),
  foreign key (jurisdiction_id, inspection_id, unit_id) references inspection_unit on delete cascade
);
create index inspection_recommendation_of on inspection_recommendation (jurisdiction_id, inspection_id);

-- A clue for another authority (§23): that there is one, not what it says.
create table inspection_clue (
  jurisdiction_id text not null,
  clue_id uuid not null,
  inspection_id uuid not null,
  authority text not null,
  state text not null,
  number text,                                 -- of the letter that handed it over
  handed_over_on date,
  acknowledged_on date,
  noted_at timestamptz not null,
  noted_by uuid,
  primary key (jurisdiction_id, clue_id),
  foreign key (jurisdiction_id, inspection_id) references inspection on delete cascade
);

-- Terms and limits from a day on. What has begun keeps the rules of its day, so a row never changes.
create table inspection_rule (
  jurisdiction_id text not null references jurisdiction,
  from_date date not null,
  body jsonb not null,
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (jurisdiction_id, from_date)
);

-- The last number given in a series and year; a number is never given twice.
create table paper_series (
  jurisdiction_id text not null references jurisdiction,
  series text not null,
  year integer not null,
  last integer not null,
  primary key (jurisdiction_id, series, year)
);

-- Evidence may belong to a finding, which has no task.
alter table evidence alter column task_id drop not null;
alter table evidence drop constraint evidence_thing_kind_check;
alter table evidence add constraint evidence_thing_kind_check check (thing_kind in ('report','close-out','request','value','finding'));
alter table evidence add constraint evidence_has_task check (task_id is not null or thing_kind = 'finding');

-- Row-level security ----------------------------------------------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['inspection','inspection_unit','inspection_finding','inspection_conclusion','inspection_review',
      'inspection_recommendation','inspection_clue','inspection_rule','paper_series'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_jurisdiction on %I as restrictive using (jurisdiction_id = luoshi_jurisdiction())', name);
    execute format('grant select, insert, update, delete on %I to luoshi_app, luoshi_system', name);
    execute format('create policy the_system on %I to luoshi_system using (luoshi_reach() = ''system'')', name);
    execute format('create policy all_act on %I to luoshi_app using (luoshi_reach() = ''all'')', name);
  end loop;
end $$;

-- An inspected unit sees its notice, its findings and conclusion once fed back, its own reviews, and what was approved about it; nothing of
-- other units, no clue, no draft.
create policy own_notice on inspection_unit for select to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and noticed_at is not null);
create policy own_inspection on inspection for select to luoshi_app
  using (luoshi_reach() = 'unit' and exists (select 1 from inspection_unit u where u.jurisdiction_id = inspection.jurisdiction_id
    and u.inspection_id = inspection.inspection_id and u.unit_id = luoshi_unit() and u.noticed_at is not null));
create policy own_findings on inspection_finding for select to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and shown_at is not null);
create policy own_conclusion on inspection_conclusion for select to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and fed_back_at is not null);
create policy own_reviews on inspection_review for select to luoshi_app using (luoshi_reach() = 'unit' and unit_id = luoshi_unit());
create policy own_recommendations on inspection_recommendation for select to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and state = 'carried-out');
create policy rules_read on inspection_rule for select to luoshi_app using (luoshi_reach() in ('all','unit'));
create policy shown_findings on evidence as restrictive for select to luoshi_app
  using (luoshi_reach() <> 'unit' or thing_kind <> 'finding' or exists (select 1 from inspection_finding f
    where f.jurisdiction_id = evidence.jurisdiction_id and f.finding_id = evidence.thing_id));

-- A unit signs, answers, reports its rectification and applies for a review: it changes these columns of its own rows and no other.
create function unit_changes_only() returns trigger language plpgsql as $$ begin
  if luoshi_reach() = 'unit' and to_jsonb(new) - tg_argv is distinct from to_jsonb(old) - tg_argv then
    raise exception '% of % is not the unit''s to change', tg_table_name, new.unit_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create policy own_signature on inspection_unit for update to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and noticed_at is not null);
create trigger signature_only before update on inspection_unit for each row execute function unit_changes_only('signed_at', 'signed_by');
create policy own_rectification on inspection_finding for update to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and shown_at is not null);
create trigger rectification_only before update on inspection_finding for each row
  execute function unit_changes_only('state', 'account', 'reported_at');
create policy own_answer on inspection_conclusion for update to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and fed_back_at is not null);
create trigger answer_only before update on inspection_conclusion for each row
  execute function unit_changes_only('received_on', 'received_by', 'feedback');
create policy own_application on inspection_review for insert to luoshi_app
  with check (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and state = 'applied' and exists (select 1 from inspection_conclusion c
    where c.jurisdiction_id = inspection_review.jurisdiction_id and c.inspection_id = inspection_review.inspection_id
      and c.unit_id = inspection_review.unit_id and c.received_on is not null));
create policy own_withdrawal on inspection_review for update to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and state = 'applied')
  with check (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and state = 'withdrawn');
create trigger withdrawal_only before update on inspection_review for each row execute function unit_changes_only('state');

-- A rule that bound somebody stays as it was.
create trigger inspection_rule_stays before update on inspection_rule for each row execute function refuse_rewrite();
