create type e as enum ('a'); create domain d as int; create type c as (x int);
grant usage on type e to app_reader;
