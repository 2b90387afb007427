create table one ();
create table held (a one);
create table outer_one (b held);
create materialized view m as select * from outer_one;
create materialized view whole as select o from outer_one o;
create table taken (a int);
create table takes (b timestamp(3));
