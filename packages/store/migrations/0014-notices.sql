-- Reminders, and how they leave the house. A reminder is made once for each recipient, duty and stage; a delivery is what goes out of one channel,
-- written in the transaction of what it tells (an outbox). What says it was sent stays so, from the owner of the tables too.

create function luoshi_user() returns uuid language sql stable as $$ select nullif(current_setting('luoshi.user', true), '')::uuid $$;

create table notice_rules (
  jurisdiction_id text not null references jurisdiction,
  body jsonb not null,
  changed_at timestamptz not null,
  changed_by uuid,
  primary key (jurisdiction_id)
);

-- A way out: the mail server, a group's robot, a program's address. `secret` holds passwords, signing keys and addresses that are keys themselves.
create table notice_channel (
  jurisdiction_id text not null references jurisdiction,
  channel_id uuid not null,
  kind text not null check (kind in ('mail','wecom','dingtalk','feishu','webhook')),
  name text not null,
  unit_id text,                                -- whose duties an endpoint is told of; null: the supervision office's
  settings jsonb not null,
  secret jsonb not null,
  is_on boolean not null,
  made_at timestamptz not null,
  primary key (jurisdiction_id, channel_id),
  foreign key (jurisdiction_id, unit_id) references unit on delete cascade
);
create unique index notice_channel_one_mail on notice_channel (jurisdiction_id, kind) where kind = 'mail';

-- How a person wants to be reminded; without a row as the office says.
create table notice_preference (
  jurisdiction_id text not null,
  user_id uuid not null,
  email text,
  by_mail boolean not null,
  lang text not null check (lang in ('zh','en')),
  digest_at text,                              -- HH:MM in China; null: the office's
  quiet_from text,
  quiet_to text,
  mail_since timestamptz not null,             -- what was made before is not sent after the fact
  feed_hash text,                              -- of the token in the calendar feed's address; null: no feed
  feed_made_at timestamptz,
  primary key (jurisdiction_id, user_id),
  foreign key (jurisdiction_id, user_id) references account
);
create unique index notice_preference_by_feed on notice_preference (jurisdiction_id, feed_hash) where feed_hash is not null;

create table notice (
  jurisdiction_id text not null references jurisdiction,
  notice_id uuid not null,
  recipient text not null,                     -- user:…, unit:… (without any account), channel:…
  user_id uuid,
  source text not null,
  duty text not null,                          -- the thing, the act and its due day: a new due day is a new duty
  stage text not null,
  due_on date not null,
  body jsonb not null,
  made_at timestamptz not null,
  read_at timestamptz,
  primary key (jurisdiction_id, notice_id),
  foreign key (jurisdiction_id, user_id) references account
);
create unique index notice_once on notice (jurisdiction_id, recipient, duty, stage);
create index notice_by_user on notice (jurisdiction_id, user_id, made_at) where user_id is not null;
create index notice_by_recipient on notice (jurisdiction_id, recipient, made_at);

create table delivery (
  jurisdiction_id text not null references jurisdiction,
  delivery_id uuid not null,                   -- goes out with every attempt: the receiver can tell the same one
  purpose text not null check (purpose in ('digest','test')),
  channel text not null,                       -- its kind; 'in-app' for those who have no account
  channel_id uuid,                             -- not a reference: what was sent stays known when the channel is removed
  recipient text not null,
  recipient_name text not null,
  user_id uuid,
  day date not null,
  state text not null,
  reason text,
  detail text,                                 -- what the other side said
  attempts integer not null,
  lines integer not null,
  body jsonb not null,                         -- subject and text
  made_at timestamptz not null,
  next_at timestamptz not null,
  lease_until timestamptz,                     -- while sending: after it, the server that had it is taken for gone
  may_have_arrived boolean not null,
  sent_at timestamptz,
  primary key (jurisdiction_id, delivery_id),
  foreign key (jurisdiction_id, user_id) references account
);
create unique index delivery_one_digest_a_day on delivery (jurisdiction_id, recipient, channel, day) where purpose = 'digest';
create index delivery_due on delivery (jurisdiction_id, next_at) where state = 'pending';
create index delivery_on_its_way on delivery (jurisdiction_id, lease_until) where state = 'sending';
create index delivery_by_time on delivery (jurisdiction_id, made_at, delivery_id);

-- Which reminders a delivery tells of.
create table delivery_notice (
  jurisdiction_id text not null,
  delivery_id uuid not null,
  notice_id uuid not null,
  primary key (jurisdiction_id, delivery_id, notice_id),
  foreign key (jurisdiction_id, delivery_id) references delivery on delete cascade,
  foreign key (jurisdiction_id, notice_id) references notice on delete cascade
);
create index delivery_notice_by_notice on delivery_notice (jurisdiction_id, notice_id);

-- One row for each job of the server process: who runs it now, and how the last run ended.
create table job_run (
  jurisdiction_id text not null references jurisdiction,
  name text not null,
  held_until timestamptz,
  began_at timestamptz not null,
  ended_at timestamptz,
  fault text,
  primary key (jurisdiction_id, name)
);

create function keep_sent() returns trigger language plpgsql as $$ begin
  if old.state = 'sent' then raise exception 'what was sent stays sent' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger delivery_sent_stays before update on delivery for each row execute function keep_sent();

do $$
declare name text;
begin
  foreach name in array array['notice_rules','notice_channel','notice_preference','notice','delivery','delivery_notice','job_run'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy own_jurisdiction on %I as restrictive using (jurisdiction_id = luoshi_jurisdiction())', name);
    execute format('grant select, insert, update, delete on %I to luoshi_system', name);
    execute format('create policy the_system on %I to luoshi_system using (luoshi_reach() = ''system'')', name);
  end loop;
end $$;

-- A person reads the own reminders, marks them read and says how to be reminded. The rest is the product's: the administrator's pages ask it as
-- the system, after the permission check, so that no request of a person can read a password or another's mail.
grant select on notice to luoshi_app;
grant update (read_at) on notice to luoshi_app;
create policy own_notices on notice to luoshi_app using (user_id = luoshi_user());
grant select, insert, update on notice_preference to luoshi_app;
create policy own_preference on notice_preference to luoshi_app using (user_id = luoshi_user());
grant select on notice_rules to luoshi_app;
create policy rules_read on notice_rules for select to luoshi_app using (luoshi_reach() in ('all','unit','none'));
