create type e as enum ('a'); create domain d as int; create type c as (x int);
revoke usage on type e from public;
revoke all on domain d from public;
grant usage on domain d to app_reader;
grant usage on type c to app_writer with grant option;
