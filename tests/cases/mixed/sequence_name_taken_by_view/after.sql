create table t (id int);
create view counter as select count(*) as n from t;
