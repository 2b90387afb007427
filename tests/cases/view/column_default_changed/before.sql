create table t (id int primary key, state text default 'table', n int);
create view v as select * from t;
alter view v alter state set default 'view', alter n set default 1 + 1;
