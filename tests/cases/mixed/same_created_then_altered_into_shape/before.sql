create table t (id int primary key, name text not null default 'x', n bigint);
create view v as select id from t;
create function f() returns int language sql stable as 'select 1';
