create table t (a int);
create view nothing as select;
create view nothing_of_t as select from t where a > 0;
