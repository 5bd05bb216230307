-- 机构改革: a unit merged into another. Its names, dates and history stay its own; what it answered for is the successor's from then on.
-- Deferred, so that a backup may put units back in any order.
alter table unit add column successor_id text;
alter table unit add foreign key (jurisdiction_id, successor_id) references unit deferrable initially deferred;
alter table unit add check (successor_id is null or successor_id <> unit_id);
alter table unit add check (valid_from is null or valid_to is null or valid_from <= valid_to);
