-- Official papers: text while they are drafted, bytes once they are issued. Their numbers come from paper_series.

create table paper (
  jurisdiction_id text not null,
  paper_id uuid not null,
  kind text not null,
  state text not null,
  edit integer not null,
  subject jsonb not null,                      -- plan, period, unit, inspection it was made from
  unit_id text,                                -- the one it is addressed to, who may read it once issued
  letterhead text not null,
  prefix text not null,
  title text not null,
  recipients text,
  body text not null,
  annexes jsonb not null,
  sources jsonb not null,                      -- each number of the text and where it comes from
  issuer text not null,
  copies text not null,
  given_number text,                           -- by the act it reports (a conclusion's own number), else null
  number text,
  issued_on date,
  issued_at timestamptz,
  issued_by uuid,
  template_version integer,                    -- of the office's own template; null: the shipped layout
  bytes bytea,
  sha256 text,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  reason text,
  created_at timestamptz not null,
  created_by uuid,
  primary key (jurisdiction_id, paper_id),
  foreign key (jurisdiction_id, unit_id) references unit,
  constraint paper_issued_whole check ((state in ('issued', 'withdrawn')) = (bytes is not null and sha256 is not null and number is not null
    and issued_on is not null and issued_at is not null))
);
create unique index paper_number_once on paper (jurisdiction_id, kind, number) where given_number is null;
create index paper_newest on paper (jurisdiction_id, created_at desc);
create index paper_of_unit on paper (jurisdiction_id, unit_id);

-- An office's own Word template of a kind. A version never changes: papers name the one they were made with.
create table paper_template (
  jurisdiction_id text not null references jurisdiction,
  kind text not null,
  version integer not null,
  state text not null check (state in ('in-use', 'retired')),
  filename text not null,
  bytes bytea not null,
  sha256 text not null,
  added_at timestamptz not null,
  added_by uuid,
  primary key (jurisdiction_id, kind, version)
);

do $$
declare
  name text;
begin
  foreach name in array array['paper','paper_template'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_jurisdiction on %I as restrictive using (jurisdiction_id = luoshi_jurisdiction())', name);
    execute format('grant select, insert, update, delete on %I to luoshi_app, luoshi_system', name);
    execute format('create policy the_system on %I to luoshi_system using (luoshi_reach() = ''system'')', name);
    execute format('create policy all_act on %I to luoshi_app using (luoshi_reach() = ''all'')', name);
  end loop;
end $$;

-- A unit reads what was issued to it, also when it was withdrawn: it holds the paper.
create policy addressed_to_unit on paper for select to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and state in ('issued', 'withdrawn'));

-- What was issued is its bytes: nothing but its standing changes, and its row stays, so that its number is not given again.
create function issued_paper_stays() returns trigger language plpgsql as $$ begin
  if old.bytes is null then
    return coalesce(new, old);
  end if;
  if tg_op = 'DELETE' or to_jsonb(new) - array['state', 'withdrawn_at', 'withdrawn_by', 'reason'] is distinct from
      to_jsonb(old) - array['state', 'withdrawn_at', 'withdrawn_by', 'reason'] then
    raise exception 'paper % was issued and stays as it is', old.paper_id using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger issued_paper_stays before update or delete on paper for each row execute function issued_paper_stays();
