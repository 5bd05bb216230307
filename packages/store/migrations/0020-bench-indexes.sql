-- A plan's reports in the order they fall due: without it a page of them reads a year's reports, 900,000 for 5,000 tasks.
create index report_by_plan on report (jurisdiction_id, plan_id, due_on);
