create table t (a int, b int);
create view v as select a from t where (((a = (1)) or ((b = 2) and (not (a > 5))))) order by a;
