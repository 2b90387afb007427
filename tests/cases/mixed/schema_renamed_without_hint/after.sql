create schema v2;
create table v2.t (id int primary key);
create view v2.v as select id from v2.t;
create function v2.f() returns setof v2.t language sql stable as 'select * from v2.t';
comment on schema v2 is 'api';
