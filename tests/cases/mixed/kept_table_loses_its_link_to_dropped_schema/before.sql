create schema legacy;
create type legacy.state as enum ('x', 'y');
create function legacy.next() returns int language sql as 'select 1';
create table keep (id int primary key default legacy.next(), s legacy.state, constraint c check (s <> 'y'));
