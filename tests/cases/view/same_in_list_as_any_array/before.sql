create table t (a int, s text);
create view v as select a from t where a in (1, 2, 3) and s in ('x', 'y') and s not in ('z', 'q');
