create table t (a int);
create view v as select a, ctid::text as place, xmin::text as version from t;
