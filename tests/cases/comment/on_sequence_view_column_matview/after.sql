create sequence s; create table t (a int);
create view v as select a, a + 1 as b from t;
create materialized view m as select a from t with no data;
comment on sequence s is 'y'; comment on column v.a is 'y'; comment on materialized view m is 'y'; comment on column m.a is 'y';
