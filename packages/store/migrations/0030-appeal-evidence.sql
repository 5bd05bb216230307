-- Files that prove an appeal: the unit's own, of no task, so that no lead unit of a task reads another unit's appeal.
alter table evidence drop constraint evidence_thing_kind_check;
alter table evidence add constraint evidence_thing_kind_check
  check (thing_kind in ('report','close-out','request','value','finding','instruction','problem','appeal'));
alter table evidence drop constraint evidence_has_task;
alter table evidence add constraint evidence_has_task
  check (task_id is not null or thing_kind in ('finding','instruction','problem','appeal'));
