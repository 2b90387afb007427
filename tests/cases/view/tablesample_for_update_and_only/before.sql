create table p (a int);
create table c () inherits (p);
create view v as select a from p;
