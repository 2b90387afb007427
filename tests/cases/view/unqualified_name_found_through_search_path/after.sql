create schema one; create schema two;
create table one.t (a int); create table two.t (a int);
set search_path = two, one, public;
create view public.v as select a from t;
