create table t (a int);
create view v with (security_barrier, check_option = local) as select a from t where a > 0;
create view w as select a from t where a > 0 with check option;
