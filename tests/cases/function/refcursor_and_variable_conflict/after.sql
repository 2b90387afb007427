create table t (a int);
create function f() returns refcursor language plpgsql as $$
#variable_conflict use_column
<<main>>
declare c refcursor := 'other';
begin
  open c for select a from t order by a;
  return c;
exception when others then
  raise exception 'failed: %', sqlerrm using errcode = 'P0001';
end main $$;
