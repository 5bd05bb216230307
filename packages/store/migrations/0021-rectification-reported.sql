-- A unit reports its rectification and settles nothing: the columns it may change were held already, now the values are too.
drop policy own_rectification on inspection_finding;
create policy own_rectification on inspection_finding for update to luoshi_app
  using (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and shown_at is not null)
  with check (luoshi_reach() = 'unit' and unit_id = luoshi_unit() and state = 'reported');
