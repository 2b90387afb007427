create schema app;
create type app.e as enum ('a');
create table app.t (id int, e app.e);
create view app.v as select t.id from app.t where t.e = 'a'::app.e;
create function app.f(x app.e) returns app.t language sql stable as 'select * from app.t limit 1';
