create table t (a int, b boolean, s text);
create view v as select a from t where a is null or s is not null or b is true or not (b is unknown);
