create schema v1;
create table v1.t (id int primary key);
create view v1.v as select id from v1.t;
create function v1.f() returns setof v1.t language sql stable as 'select * from v1.t';
comment on schema v1 is 'api';
