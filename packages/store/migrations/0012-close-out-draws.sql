-- The way of a close-out step by step, and one open application for a task at a time.
alter table close_out add column steps jsonb not null default '[]';
alter table close_out add column created_at timestamptz not null default now();
alter table close_out add column created_by uuid;
create unique index close_out_open on close_out (jurisdiction_id, task_id)
  where state in ('draft', 'returned', 'applied', 'checked', 'approved', 'closed', 'in-recheck');

-- A random draw of closed tasks for a re-check. Seed, share and candidates are kept: whoever doubts the draw draws again and gets the same.
create table close_out_draw (
  jurisdiction_id text not null,
  draw_id uuid not null,
  plan_id uuid not null,
  seed text not null,
  share numeric not null check (share > 0 and share <= 1),
  candidates uuid[] not null,                  -- the closed ones at that moment, in the order of their ids
  drawn uuid[] not null,
  drawn_at timestamptz not null,
  drawn_by uuid,
  primary key (jurisdiction_id, draw_id),
  foreign key (jurisdiction_id, plan_id) references plan on delete cascade
);
create index close_out_draw_by_plan on close_out_draw (jurisdiction_id, plan_id);

alter table close_out_draw enable row level security;
alter table close_out_draw force row level security;
create policy own_jurisdiction on close_out_draw as restrictive using (jurisdiction_id = luoshi_jurisdiction());
grant select, insert, update, delete on close_out_draw to luoshi_app, luoshi_system;
create policy the_system on close_out_draw to luoshi_system using (luoshi_reach() = 'system');
create policy all_act on close_out_draw to luoshi_app using (luoshi_reach() = 'all');
