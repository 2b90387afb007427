create table t (a int, b int);
create view v as select b, a::bigint as a from t;
grant select (a) on v to app_reader;
grant update (b) on v to app_writer with grant option;
