create table p (a bigint not null, b text, check (a > 0));
create table q (a bigint not null);
create table r (a bigint not null);
create table mixture (d int) inherits (p, q, r);
create table below (e int) inherits (mixture);
create index on below (a);
create table left_side () inherits (p);
create table diamond () inherits (left_side, mixture);
create view v as select a from q where a > 1;
