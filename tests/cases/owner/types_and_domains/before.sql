create type e as enum ('a'); create domain d as int; create type c as (x int); create type r as range (subtype = date);
alter type e owner to app_owner;
