-- The first ledger. Every primary and foreign key begins with jurisdiction_id (invariant 10), so that the schema can be
-- distributed by it as it stands. The published text is stored once and never changed; what a correction makes of it is
-- kept beside the printed words in columns named corrected_*, and can be rebuilt at any time (invariant 4).

create extension if not exists pg_trgm;

create table jurisdiction (
  jurisdiction_id text primary key,            -- GB/T 2260 code, e.g. 210000
  name text not null,
  created_at timestamptz not null
);

-- Registry ---------------------------------------------------------------------------------------------------------

create table unit (
  jurisdiction_id text not null references jurisdiction,
  unit_id text not null,
  name text not null,
  kind text not null check (kind in ('government','department','party-organ','central-agency','enterprise','body','military','development-zone')),
  division text,                               -- GB/T 2260 code for governments
  valid_from date,
  valid_to date,
  pinyin text not null,                        -- sort key: neither PGlite nor a plain cluster has a zh collation
  source text not null,
  shipped boolean not null,                    -- false: added by the office
  primary key (jurisdiction_id, unit_id)
);

create table unit_name (
  jurisdiction_id text not null,
  name text not null,
  unit_id text not null,
  kind text not null check (kind in ('name','alias','plate')),
  primary key (jurisdiction_id, name, unit_id),
  foreign key (jurisdiction_id, unit_id) references unit on delete cascade
);

create table collective (
  jurisdiction_id text not null references jurisdiction,
  collective_id text not null,
  name text not null,
  aliases text[] not null,
  membership text not null check (membership in ('known','to-confirm')),
  source text not null,
  primary key (jurisdiction_id, collective_id)
);

create table collective_member (
  jurisdiction_id text not null,
  collective_id text not null,
  unit_id text not null,
  primary key (jurisdiction_id, collective_id, unit_id),
  foreign key (jurisdiction_id, collective_id) references collective on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit on delete cascade
);

create table official (
  jurisdiction_id text not null references jurisdiction,
  official_id text not null,                   -- stable: derived from the name as printed, without padding
  name text not null,
  pinyin text not null,
  primary key (jurisdiction_id, official_id)
);

-- Plans ------------------------------------------------------------------------------------------------------------

create table plan (
  jurisdiction_id text not null references jurisdiction,
  plan_id uuid not null,
  title text not null,
  number text,                                 -- 发文字号
  issuer text,
  issued_on date,
  layout text not null,
  revision integer not null,                   -- of the document in force: 1, 2, … with every amended document
  created_at timestamptz not null,
  primary key (jurisdiction_id, plan_id)
);

create table plan_document (
  jurisdiction_id text not null,
  plan_id uuid not null,
  revision integer not null,
  sha256 text not null,                        -- of the bytes
  filename text not null,
  encoding text not null,
  bytes bytea not null,                        -- as received, byte for byte
  text text not null,                          -- as read; every span of the plan points into it
  head jsonb not null,                         -- DocumentHead with its spans
  loaded_at timestamptz not null,
  loaded_by uuid,                              -- null: loaded by the system on first start
  primary key (jurisdiction_id, plan_id, revision),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);
create index plan_document_by_hash on plan_document (jurisdiction_id, sha256);

-- Headings, regions, orders and findings of the document in force; rebuilt when it is amended.
create table plan_heading (
  jurisdiction_id text not null,
  plan_id uuid not null,
  ord integer not null,
  level text not null check (level in ('chapter','section')),
  no text,
  title text not null,
  parent_ord integer,                          -- a section's chapter
  span_start integer not null,
  span_end integer not null,
  primary key (jurisdiction_id, plan_id, ord),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);

create table plan_region (
  jurisdiction_id text not null,
  plan_id uuid not null,
  ord integer not null,
  kind text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (jurisdiction_id, plan_id, ord),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);

create table plan_order (
  jurisdiction_id text not null,
  plan_id uuid not null,
  ord integer not null,
  title text,
  text text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (jurisdiction_id, plan_id, ord),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);

create table plan_finding (
  jurisdiction_id text not null,
  plan_id uuid not null,
  ord integer not null,
  code text not null,
  data jsonb not null,
  suggestion text,
  span_start integer not null,
  span_end integer not null,
  primary key (jurisdiction_id, plan_id, ord),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);

create table task (
  jurisdiction_id text not null,
  plan_id uuid not null,
  task_id uuid not null,
  key text not null,                           -- 二/（一）/16
  no integer,
  ord integer not null,                        -- place in the document, from 0
  chapter_ord integer,                         -- plan_heading.ord
  section_ord integer,
  text text not null,                          -- as printed
  span_start integer not null,
  span_end integer not null,
  is_open boolean not null,                    -- 等
  deadline_text text,
  deadline_date date,
  deadline_start integer,
  deadline_end integer,
  since_revision integer not null,
  withdrawn_in integer,                        -- revision whose document no longer holds it; history stays
  primary key (jurisdiction_id, task_id),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);
create unique index task_by_key on task (jurisdiction_id, plan_id, key) where withdrawn_in is null;

-- Who is named, as printed and as corrected, and what the name was resolved to. All three ids null: unknown, to be confirmed.
create table assignment (
  jurisdiction_id text not null,
  task_id uuid not null,
  role text not null check (role in ('leader','lead','co')),
  ord integer not null,                        -- printed order within the role: 0 leads
  printed_name text not null,
  corrected_name text not null,                -- equals printed_name where no erratum touches it
  is_post boolean not null,                    -- a leader named by role (省政府分管领导同志), not by name
  is_collective boolean not null,
  span_start integer not null,
  span_end integer not null,
  unit_id text,
  collective_id text,
  official_id text,
  primary key (jurisdiction_id, task_id, role, ord),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit,
  foreign key (jurisdiction_id, collective_id) references collective,
  foreign key (jurisdiction_id, official_id) references official
);
create index assignment_by_official on assignment (jurisdiction_id, official_id) where official_id is not null;
create index assignment_by_collective on assignment (jurisdiction_id, collective_id) where collective_id is not null;

-- Which unit answers for which task: assignments resolved, collective bodies expanded. Unit scope is decided here.
create table responsibility (
  jurisdiction_id text not null,
  unit_id text not null,
  task_id uuid not null,
  role text not null check (role in ('lead','co')),
  ord integer not null,                        -- 0 with role lead: answers for the whole
  via_collective text,
  primary key (jurisdiction_id, unit_id, task_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade,
  foreign key (jurisdiction_id, unit_id) references unit
);
create index responsibility_by_task on responsibility (jurisdiction_id, task_id);

create table target (
  jurisdiction_id text not null,
  task_id uuid not null,
  ord integer not null,
  metric text not null,
  value numeric,
  unit text,
  hedge text,
  direction text not null check (direction in ('at-least','at-most','about','exactly','in-step','as-assigned')),
  text text not null,
  span_start integer not null,
  span_end integer not null,
  primary key (jurisdiction_id, task_id, ord),
  foreign key (jurisdiction_id, task_id) references task on delete cascade
);

create table erratum (
  jurisdiction_id text not null,
  plan_id uuid not null,
  erratum_id uuid not null,
  printed text not null,
  corrected text not null,
  state text not null check (state in ('proposed','accepted','reverted','dismissed')),
  confidence numeric not null,
  places jsonb not null,                       -- [{start, end}, …] in the document in force
  evidence jsonb not null,
  alternatives jsonb not null,
  proposed_at timestamptz not null,
  decided_at timestamptz,
  decided_by uuid,
  primary key (jurisdiction_id, erratum_id),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);
create unique index erratum_by_printed on erratum (jurisdiction_id, plan_id, printed) where state <> 'dismissed';

-- One row per task with everything the ledger's list shows, filters and sorts: no list joins. Rewritten for the tasks a write touches.
create table ledger_row (
  jurisdiction_id text not null,
  task_id uuid not null,
  plan_id uuid not null,
  ord integer not null,
  no integer,
  chapter_ord integer,
  section_ord integer,
  chapter text,
  section text,
  text text not null,
  corrected_text text not null,
  is_open boolean not null,
  target_count integer not null,
  unconfirmed_count integer not null,          -- names not resolved, and collective bodies without known members
  deadline_date date,
  lead_official_pinyin text not null,          -- sort keys; '' where there is none
  lead_unit_pinyin text not null,
  owners jsonb not null,                       -- {leaders, leadUnits, coUnits}: [{printed, corrected, unitId, collectiveId, officialId}]
  targets jsonb not null,
  search_text text not null,                   -- printed and corrected words, owners, number; lower case
  primary key (jurisdiction_id, task_id),
  foreign key (jurisdiction_id, task_id) references task on delete cascade
);
create index ledger_row_in_order on ledger_row (jurisdiction_id, plan_id, ord);
create index ledger_row_search on ledger_row using gin (search_text gin_trgm_ops);

-- Accounts ---------------------------------------------------------------------------------------------------------

create table account (
  jurisdiction_id text not null references jurisdiction,
  user_id uuid not null,
  username text not null,
  display_name text not null,
  password_hash text not null,                 -- argon2id
  roles text[] not null,
  unit_id text,
  official_id text,
  state text not null check (state in ('active','disabled')),
  must_change_password boolean not null,
  failed_attempts integer not null default 0,
  locked_until timestamptz,
  created_at timestamptz not null,
  primary key (jurisdiction_id, user_id),
  foreign key (jurisdiction_id, unit_id) references unit,
  foreign key (jurisdiction_id, official_id) references official
);
create unique index account_by_username on account (jurisdiction_id, username);

create table session (
  jurisdiction_id text not null,
  token_hash text not null,                    -- SHA-256 of the cookie's token; the token itself is nowhere stored
  user_id uuid not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (jurisdiction_id, token_hash),
  foreign key (jurisdiction_id, user_id) references account on delete cascade
);
create index session_by_user on session (jurisdiction_id, user_id);

-- Audit ------------------------------------------------------------------------------------------------------------

-- Append-only and hash-chained (invariant 7). `data` is canonical JSON as text: what is hashed is what is stored.
create table audit_entry (
  jurisdiction_id text not null references jurisdiction,
  seq bigint not null,                         -- 1, 2, 3 … without a gap
  at timestamptz not null,                     -- whole milliseconds
  actor_id uuid,                               -- null: the system
  actor_name text not null,
  action text not null,                        -- erratum.accepted, plan.loaded, session.opened …
  thing_kind text not null,
  thing_id text not null,
  data text not null,
  previous_hash text not null,
  hash text not null,
  primary key (jurisdiction_id, seq)
);
create index audit_by_thing on audit_entry (jurisdiction_id, thing_kind, thing_id, seq);

create table audit_head (
  jurisdiction_id text primary key references jurisdiction,
  seq bigint not null,
  hash text not null
);
