create table p (a int, b int);
create table c (z int) inherits (p);
alter table c alter a set not null;
create table d (primary key (a)) inherits (p);
create table q (a int not null, b int);
create table e () inherits (p, q);
alter table e alter b set not null;
