create table t (a int);
grant all privileges on table public.t to app_writer with grant option;
grant all on t to group app_writer;
grant usage on schema "public" to app_reader;
