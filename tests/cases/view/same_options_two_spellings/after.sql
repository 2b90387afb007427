create table t (a int);
create view v with (security_barrier = true) as select a from t where a > 0 with local check option;
create view w as select a from t where a > 0;
alter view w set (check_option = cascaded);
