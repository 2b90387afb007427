create schema s;
create domain d as int constraint pos check (value > 0);
create type e as enum ('a');
create type c as (x int, y int);
create type r as range (subtype = int);
comment on schema s is 'one';
comment on domain d is 'one';
comment on type e is 'one';
