-- The statistics bureau publishes figures of tasks that are not its own (统计法): it sees what it is entitled to, and enters that alone.
create policy own_entitlement_read on publisher for select to luoshi_app using (luoshi_reach() = 'unit' and unit_id = luoshi_unit());
create policy entitled_insert on progress_value for insert to luoshi_app with check (luoshi_reach() = 'unit' and kind = 'published' and exists (
  select 1 from publisher p where p.jurisdiction_id = progress_value.jurisdiction_id and p.task_id = progress_value.task_id
    and p.measure = progress_value.measure and p.unit_id = luoshi_unit()));
create index publisher_by_unit on publisher (jurisdiction_id, unit_id);
