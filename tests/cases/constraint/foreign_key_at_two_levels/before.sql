create table r (id int primary key);
create table t (a int, k int, j int) partition by list (k);
create table t1 partition of t for values in (1) partition by list (j);
create table t11 partition of t1 for values in (1);
alter table t11 add constraint own foreign key (a) references r;
alter table t1 add constraint mid foreign key (a) references r;
