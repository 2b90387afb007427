create schema app
  create table t (id int);
set search_path to app;
create type e as enum ('a');
alter table t add column e e;
create view v as select id from t where e = 'a';
create function f(x e) returns t language sql stable as 'select * from app.t limit 1';
