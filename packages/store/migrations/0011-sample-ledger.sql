-- A ledger of made-up sample data says so from its first row on, and can never pass for a real one.
alter table jurisdiction add column is_sample boolean not null default false;

create function keep_sample_mark() returns trigger language plpgsql as $$ begin
  if new.is_sample is distinct from old.is_sample then
    raise exception 'whether a ledger is sample data is said when it begins' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger sample_mark_stays before update on jurisdiction for each row execute function keep_sample_mark();
