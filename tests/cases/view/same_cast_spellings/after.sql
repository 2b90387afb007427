create table t (a int, s varchar(10));
create view v as select a::int8 as b, cast(s as text), date '2024-01-01' as d from t;
