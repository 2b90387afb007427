create table r (id int primary key);
create table t (a int, k int, j int, constraint top foreign key (a) references r) partition by list (k);
create table t1 (a int, k int, j int, constraint mid foreign key (a) references r) partition by list (j);
create table t11 partition of t1 for values in (1);
alter table t attach partition t1 for values in (1);
