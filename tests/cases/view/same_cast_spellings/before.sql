create table t (a int, s varchar(10));
create view v as select cast(a as bigint) as b, s::text as s, '2024-01-01'::date as d from t;
