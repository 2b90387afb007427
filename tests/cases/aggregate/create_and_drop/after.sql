create table t (a int);
create aggregate my_max(int) (sfunc = int4larger, stype = int, sortop = operator(pg_catalog.>));
create view v as select my_max(a) as m from t;
