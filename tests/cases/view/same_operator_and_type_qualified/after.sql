create table t (a int);
create view v as select a operator(pg_catalog.+) 1 as b, pg_catalog.abs(a) as c, a::pg_catalog.text as d from t;
