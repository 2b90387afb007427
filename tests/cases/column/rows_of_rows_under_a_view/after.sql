create table other ();
create table held (a other);
create table outer_one (b held);
create materialized view m as select * from outer_one;
create materialized view whole as select o from outer_one o;
create table taken (a int, code text default 'abc', n int);
create table takes (b taken);
