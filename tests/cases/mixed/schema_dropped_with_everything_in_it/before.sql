create schema old_stuff;
create type old_stuff.e as enum ('x');
create table old_stuff.t (id serial primary key, e old_stuff.e);
create function old_stuff.f(t old_stuff.t) returns int language sql as 'select 1';
create view old_stuff.v as select old_stuff.f(t) from old_stuff.t t;
create table keep (id int primary key, n int);
