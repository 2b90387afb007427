create schema s;
create table s.t (a int);
create sequence s.q;
create view s.v as select a from s.t;
create extension citext;
