create function f() returns int language sql as 'select 1';
create type e as enum ('a');
create schema s;
