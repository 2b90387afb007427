create table t (a int, b int);
grant select (a) on t to app_reader;
grant update (a) on t to app_reader;
grant select (b) on table public.t to app_reader;
