create sequence s; create table t (a int);
create view v as select a, a + 1 as b from t;
create materialized view m as select a from t with no data;
comment on sequence s is 'x'; comment on view v is 'x'; comment on column v.b is 'x';
