create table t (a int, b boolean, s text);
create view v as select a from t where a isnull or s notnull or b is true or not b is unknown;
