create table t (id int primary key, up int references t (id)) partition by range (id);
create table t1 partition of t for values from (0) to (10);
create table t2 partition of t for values from (10) to (20) partition by range (id);
create table t21 partition of t2 for values from (10) to (15);
create table other (id int references t (id));
