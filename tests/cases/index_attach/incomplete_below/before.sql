create table t (a int, b int) partition by range (a);
create table t1 partition of t for values from (0) to (10);
create table t2 partition of t for values from (10) to (20) partition by range (a);
create table t21 partition of t2 for values from (10) to (15);
create table t22 partition of t2 for values from (15) to (20);
