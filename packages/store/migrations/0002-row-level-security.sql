-- The second line behind domain/permission (invariant 9). Every transaction says on whose behalf it runs:
--   luoshi.jurisdiction  GB/T 2260 code        luoshi.reach  system | all | unit | none
--   luoshi.unit          the unit of a unit reach    luoshi.user   the account, '' for the system
-- A transaction that says nothing sees nothing. Two roles without log-in do all the work: luoshi_app for people's requests, which can read
-- neither a password hash nor a session; luoshi_system for what the product does itself (log-in, accounts after their permission
-- check, first start, scheduler).

-- Roles belong to the whole cluster: another ledger may have made them already, or be making them at this moment.
do $$ begin create role luoshi_app nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role luoshi_system nologin; exception when duplicate_object or unique_violation then null; end $$;
-- A superuser may take any role. Where another ledger's owner made them, the cluster's administrator has granted them instead.
do $$ begin
  if not (select rolsuper from pg_roles where rolname = current_user) then
    execute format('grant luoshi_app, luoshi_system to %I', current_user);
  end if;
exception when insufficient_privilege then null;
end $$;

create function luoshi_jurisdiction() returns text language sql stable as $$ select nullif(current_setting('luoshi.jurisdiction', true), '') $$;
create function luoshi_reach() returns text language sql stable as $$ select coalesce(nullif(current_setting('luoshi.reach', true), ''), 'nobody') $$;
create function luoshi_unit() returns text language sql stable as $$ select nullif(current_setting('luoshi.unit', true), '') $$;

-- Which tasks a unit may see. A copy of `responsibility` that policies can ask without asking the policy of `responsibility` itself;
-- kept by triggers, so that nobody can forget it.
create table unit_task (
  jurisdiction_id text not null,
  unit_id text not null,
  task_id uuid not null,
  primary key (jurisdiction_id, unit_id, task_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);

create function keep_unit_task_added() returns trigger language plpgsql as $$ begin
  insert into unit_task select jurisdiction_id, unit_id, task_id from added on conflict do nothing;
  return null;
end $$;
create function keep_unit_task_removed() returns trigger language plpgsql as $$ begin
  delete from unit_task t using removed r
    where t.jurisdiction_id = r.jurisdiction_id and t.unit_id = r.unit_id and t.task_id = r.task_id;
  return null;
end $$;
create function keep_unit_task_changed() returns trigger language plpgsql as $$ begin
  delete from unit_task t using removed r
    where t.jurisdiction_id = r.jurisdiction_id and t.unit_id = r.unit_id and t.task_id = r.task_id;
  insert into unit_task select jurisdiction_id, unit_id, task_id from added on conflict do nothing;
  return null;
end $$;
create trigger unit_task_added after insert on responsibility referencing new table as added
  for each statement execute function keep_unit_task_added();
create trigger unit_task_removed after delete on responsibility referencing old table as removed
  for each statement execute function keep_unit_task_removed();
create trigger unit_task_changed after update on responsibility referencing old table as removed new table as added
  for each statement execute function keep_unit_task_changed();

-- The audit log takes entries at its end and nothing else, from the owner of the tables too.
create function refuse_change() returns trigger language plpgsql as $$ begin
  raise exception 'the audit log is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry for each row execute function refuse_change();
create trigger audit_entry_is_not_emptied before truncate on audit_entry for each statement execute function refuse_change();

create function begin_audit() returns trigger language plpgsql as $$ begin
  insert into audit_head (jurisdiction_id, seq, hash) values (new.jurisdiction_id, 0, repeat('0', 64));
  return null;
end $$;
create trigger jurisdiction_begins_audit after insert on jurisdiction for each row execute function begin_audit();

create function advance_audit() returns trigger language plpgsql as $$ begin
  update audit_head set seq = new.seq, hash = new.hash
    where jurisdiction_id = new.jurisdiction_id and seq = new.seq - 1 and hash = new.previous_hash;
  if not found then raise exception 'the audit entry does not follow the last one' using errcode = 'integrity_constraint_violation'; end if;
  return new;
end $$;
create trigger audit_entry_follows before insert on audit_entry for each row execute function advance_audit();

-- The head moves only with an entry, that is, from within the trigger above: by hand nobody moves it.
create function refuse_by_hand() returns trigger language plpgsql as $$ begin
  if pg_trigger_depth() < 2 then
    raise exception 'the head of the audit log moves only with an entry' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger audit_head_follows before insert or update on audit_head for each row execute function refuse_by_hand();
create trigger audit_head_stays before delete on audit_head for each row execute function refuse_change();
create trigger audit_head_is_not_emptied before truncate on audit_head for each statement execute function refuse_change();

do $$
declare name text;
begin
  for name in select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'jurisdiction_id'
    where n.nspname = 'public' and c.relkind = 'r'
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    -- No jurisdiction sees another, whatever else allows it.
    execute format('create policy own_jurisdiction on %I as restrictive using (jurisdiction_id = luoshi_jurisdiction())', name);
    execute format('grant select, insert, update, delete on %I to luoshi_app, luoshi_system', name);
    execute format('create policy the_system on %I to luoshi_system using (luoshi_reach() = ''system'')', name);
  end loop;

  -- The registry is for everyone who is signed in; those who see all may change it after the permission check.
  foreach name in array array['jurisdiction','unit','unit_name','collective','collective_member','official'] loop
    execute format('create policy signed_in_read on %I for select to luoshi_app using (luoshi_reach() in (''all'',''unit'',''none''))', name);
    execute format('create policy all_write on %I to luoshi_app using (luoshi_reach() = ''all'')', name);
  end loop;

  -- A plan is a published paper: every business role reads it whole.
  foreach name in array array['plan','plan_document','plan_heading','plan_region','plan_order','plan_finding','erratum'] loop
    execute format('create policy business_read on %I for select to luoshi_app using (luoshi_reach() in (''all'',''unit''))', name);
    execute format('create policy all_write on %I to luoshi_app using (luoshi_reach() = ''all'')', name);
  end loop;

  -- Work on a task is seen by the units that answer for it.
  foreach name in array array['task','assignment','responsibility','target','ledger_row'] loop
    execute format('create policy own_tasks_read on %I for select to luoshi_app using (luoshi_reach() = ''unit'' and exists (
      select 1 from unit_task t where t.jurisdiction_id = %I.jurisdiction_id and t.unit_id = luoshi_unit() and t.task_id = %I.task_id))', name, name, name);
    execute format('create policy all_write on %I to luoshi_app using (luoshi_reach() = ''all'')', name);
  end loop;
end $$;

create policy own_read on unit_task for select to luoshi_app using (luoshi_reach() = 'unit' and unit_id = luoshi_unit());
create policy all_write on unit_task to luoshi_app using (luoshi_reach() = 'all');

-- Colleagues' names are seen beside what they did; their secrets by nobody, and sessions by the system alone.
revoke all on account, session from luoshi_app;
grant select (jurisdiction_id, user_id, username, display_name, roles, unit_id, official_id, state, must_change_password, created_at) on account to luoshi_app;
create policy signed_in_read on account for select to luoshi_app using (luoshi_reach() in ('all','unit','none'));

-- Everyone's acts are logged, so everyone appends; reading is for those who see all, the audit administrator comes as the system.
revoke update, delete on audit_entry from luoshi_app, luoshi_system;
create policy all_read on audit_entry for select to luoshi_app using (luoshi_reach() = 'all');
create policy signed_in_append on audit_entry for insert to luoshi_app with check (luoshi_reach() in ('all','unit','none'));
revoke insert, delete on audit_head from luoshi_app;
revoke delete on audit_head from luoshi_system;
create policy signed_in_follow on audit_head to luoshi_app using (luoshi_reach() in ('all','unit','none'));
