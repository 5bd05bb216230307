-- A change request stands on the promise that was in force when it was begun, and one share has one open request at a time: two that were
-- approved one after the other would silently undo each other.
alter table change_request add column base_commitment_id uuid;
alter table change_request add constraint change_request_base foreign key (jurisdiction_id, base_commitment_id) references commitment;
create unique index change_request_open on change_request (jurisdiction_id, task_id, unit_id)
  where state in ('draft', 'returned', 'at-unit-head', 'at-supervisor', 'at-leader');
