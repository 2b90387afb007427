create type e as enum ('a'); create domain d as int; create type c as (x int); create type r as range (subtype = date);
alter domain d owner to app_owner; alter type c owner to app_owner; alter type r owner to app_writer;
