create table t (a int);
do $$
begin
  if not exists (select from pg_class where relname = 'u') then
    create table u (b int);
  end if;
  for i in 1..3 loop
    execute format('create view v%s as select a + %s as x from t', i, i);
  end loop;
end $$;
