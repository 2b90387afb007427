create table t (a int);
revoke all on schema public from public;
grant usage on schema public to app_reader;
grant usage, create on schema public to app_owner;
