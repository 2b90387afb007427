create table t (id int, colour text);
create view v as select id, colour from t;
