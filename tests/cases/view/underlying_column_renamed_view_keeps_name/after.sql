create table t (id int, color text);
create view v as select id, color as colour from t;
