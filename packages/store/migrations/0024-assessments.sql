-- 考核: schemes of the office's own, assessments, what each unit got, corrections beside it, appeals.

-- Own schemes; shipped ones are the domain's data. A version that was adopted is never changed.
create table assessment_scheme (
  jurisdiction_id text not null references jurisdiction,
  scheme_id text not null,
  version integer not null,
  state text not null check (state in ('draft','adopted')),
  body jsonb not null,
  created_at timestamptz not null,
  created_by uuid,
  adopted_at timestamptz,
  adopted_by uuid,
  primary key (jurisdiction_id, scheme_id, version)
);

create table assessment (
  jurisdiction_id text not null,
  assessment_id uuid not null,
  plan_id uuid not null,
  period text not null,                        -- 2024-Q1, 2024
  state text not null check (state in ('draft','scored','frozen','publicity','final','dropped')),
  edit integer not null,
  scheme jsonb not null,                       -- as it was adopted: a later version changes no assessment
  digest text,                                 -- SHA-256 of scheme and facts: who scores again compares it
  public_until date,
  steps jsonb not null,                        -- what happened, in order, and who had a hand in it
  created_at timestamptz not null,
  created_by uuid,
  scored_at timestamptz,
  primary key (jurisdiction_id, assessment_id),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);
create unique index assessment_once on assessment (jurisdiction_id, plan_id, period) where state <> 'dropped';

-- What the ranking shows: readable by all once it is public. `points` never changes after freezing; `corrected` is what corrections made of it.
create table assessment_score (
  jurisdiction_id text not null,
  assessment_id uuid not null,
  unit_id text not null,
  group_key text,                              -- null: the scheme has no group for it
  points numeric not null,
  corrected numeric not null,
  incomparable text check (incomparable in ('no-group','no-obligations','nothing-judged')),
  primary key (jurisdiction_id, assessment_id, unit_id),
  foreign key (jurisdiction_id, assessment_id) references assessment on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);

-- The score line by line and the facts it was made from: the unit's own affair.
create table assessment_sheet (
  jurisdiction_id text not null,
  assessment_id uuid not null,
  unit_id text not null,
  facts jsonb not null,
  score jsonb not null,
  primary key (jurisdiction_id, assessment_id, unit_id),
  foreign key (jurisdiction_id, assessment_id, unit_id) references assessment_score on delete cascade
);

create table appeal (
  jurisdiction_id text not null,
  appeal_id uuid not null,
  assessment_id uuid not null,
  unit_id text not null,
  line_key text not null,
  line_points numeric not null,                -- as it stood when appealed
  state text not null check (state in ('applied','upheld','raised','withdrawn')),
  edit integer not null,
  statement text not null,
  due_on date not null,
  applied_at timestamptz not null,
  applied_by uuid,
  decided_points numeric,
  decision text,
  decided_at timestamptz,
  decided_by uuid,
  primary key (jurisdiction_id, appeal_id),
  foreign key (jurisdiction_id, assessment_id, unit_id) references assessment_score on delete cascade,
  constraint appeal_never_worse check (decided_points is null or decided_points >= line_points)
);
create unique index appeal_once on appeal (jurisdiction_id, assessment_id, unit_id, line_key) where state = 'applied';
create index appeal_by_unit on appeal (jurisdiction_id, unit_id, state);
create index appeal_by_state on appeal (jurisdiction_id, state, due_on);

-- A correction is an entry beside the score, never a change of it.
create table assessment_correction (
  jurisdiction_id text not null,
  correction_id uuid not null,
  assessment_id uuid not null,
  unit_id text not null,
  line_key text not null,
  delta numeric not null check (delta <> 0),
  reason text not null,
  appeal_id uuid,                              -- null: of the assessor's own motion
  entered_at timestamptz not null,
  entered_by uuid,
  primary key (jurisdiction_id, correction_id),
  foreign key (jurisdiction_id, assessment_id, unit_id) references assessment_score on delete cascade,
  foreign key (jurisdiction_id, appeal_id) references appeal on delete cascade
);
create index assessment_correction_by_unit on assessment_correction (jurisdiction_id, assessment_id, unit_id);

-- Row-level security ----------------------------------------------------------------------------------------------

do $$
declare
  name text;
begin
  foreach name in array array['assessment_scheme','assessment','assessment_score','assessment_sheet','assessment_correction','appeal'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_jurisdiction on %I as restrictive using (jurisdiction_id = luoshi_jurisdiction())', name);
    execute format('grant select, insert, update, delete on %I to luoshi_app, luoshi_system', name);
    execute format('create policy the_system on %I to luoshi_system using (luoshi_reach() = ''system'')', name);
    execute format('create policy all_act on %I to luoshi_app using (luoshi_reach() = ''all'')', name);
  end loop;
end $$;

-- A unit reads schemes in force, its own sheet once it is frozen, and the ranking once it is public; never another unit's lines or appeals.
create policy adopted_read on assessment_scheme for select to luoshi_app using (luoshi_reach() = 'unit' and state = 'adopted');
create policy frozen_read on assessment for select to luoshi_app
  using (luoshi_reach() = 'unit' and state in ('frozen','publicity','final'));
create policy ranking_read on assessment_score for select to luoshi_app using (luoshi_reach() = 'unit' and exists (
  select 1 from assessment a where a.jurisdiction_id = assessment_score.jurisdiction_id and a.assessment_id = assessment_score.assessment_id
    and (a.state in ('publicity','final') or (a.state = 'frozen' and assessment_score.unit_id = luoshi_unit()))));
create policy own_sheet_read on assessment_sheet for select to luoshi_app using (luoshi_reach() = 'unit' and unit_id = luoshi_unit()
  and exists (select 1 from assessment a where a.jurisdiction_id = assessment_sheet.jurisdiction_id
    and a.assessment_id = assessment_sheet.assessment_id and a.state in ('frozen','publicity','final')));
create policy own_correction_read on assessment_correction for select to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit());
create policy own_appeal on appeal to luoshi_app using (luoshi_reach() = 'unit' and unit_id = luoshi_unit())
  with check (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and state in ('applied','withdrawn') and decided_points is null);
create trigger statement_only before update on appeal for each row execute function unit_changes_only('state', 'statement', 'edit');

-- What was frozen stays: from the owner of the tables too. Only what corrections made of it moves.
create function frozen_score_stays() returns trigger language plpgsql as $$ begin
  if exists (select 1 from assessment a where a.jurisdiction_id = old.jurisdiction_id and a.assessment_id = old.assessment_id
      and a.state not in ('draft','scored')) and (tg_op = 'DELETE' or to_jsonb(new) - 'corrected' is distinct from to_jsonb(old) - 'corrected') then
    raise exception 'the score of % was frozen and stays as it is', old.unit_id using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;
create trigger frozen_score_stays before update or delete on assessment_score for each row execute function frozen_score_stays();
create trigger frozen_sheet_stays before update or delete on assessment_sheet for each row execute function frozen_score_stays();
create trigger assessment_correction_stays before update on assessment_correction for each row execute function refuse_rewrite();
revoke update, delete on assessment_correction from luoshi_app, luoshi_system;
create function adopted_scheme_stays() returns trigger language plpgsql as $$ begin
  if old.state = 'adopted' then
    raise exception 'scheme % version % was adopted and stays as it is', old.scheme_id, old.version using errcode = 'insufficient_privilege';
  end if;
  return coalesce(new, old);
end $$;
create trigger adopted_scheme_stays before update or delete on assessment_scheme for each row execute function adopted_scheme_stays();
-- The scheme of an assessment and what it was scored from are fixed with the freezing.
create function frozen_assessment_stays() returns trigger language plpgsql as $$ begin
  if old.state not in ('draft','scored') and to_jsonb(new) - array['state','edit','steps','public_until']
      is distinct from to_jsonb(old) - array['state','edit','steps','public_until'] then
    raise exception 'assessment % was frozen and stays as it is', old.assessment_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger frozen_assessment_stays before update on assessment for each row execute function frozen_assessment_stays();
