create table p (a int not null, b int);
create table c (a int, more int) inherits (p);
create table d (a int not null) inherits (p);
create table q (b int);
create table e (b int) inherits (q);
alter table q alter b set not null;
