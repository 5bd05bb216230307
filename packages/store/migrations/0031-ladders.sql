-- An office's own escalation ladders (升级规则). Every change is a new version; sheets keep the one they were issued with.
create table ladder (
  jurisdiction_id text not null references jurisdiction,
  ladder_id text not null,
  version integer not null,
  body jsonb not null,
  retired boolean not null,                    -- offered no more from this version on
  made_at timestamptz not null,
  made_by uuid,
  primary key (jurisdiction_id, ladder_id, version)
);
alter table ladder enable row level security;
alter table ladder force row level security;
create policy own_jurisdiction on ladder as restrictive using (jurisdiction_id = luoshi_jurisdiction());
grant select, insert, update, delete on ladder to luoshi_app, luoshi_system;
create policy the_system on ladder to luoshi_system using (luoshi_reach() = 'system');
create policy all_act on ladder to luoshi_app using (luoshi_reach() = 'all');
create policy ladders_read on ladder for select to luoshi_app using (luoshi_reach() = 'unit');
