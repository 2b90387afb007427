create table p (a int not null, b text, check (a > 0));
create table q (a int not null);
create table r (a int not null);
create table mixture (d int) inherits (p, q, r);
create table below (e int) inherits (mixture);
create index on below (a);
create table left_side () inherits (p);
create table diamond () inherits (left_side, mixture);
create view v as select a from q where a > 1;
