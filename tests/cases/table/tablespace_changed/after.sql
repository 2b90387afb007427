create table t (a int primary key, b text) tablespace app_space;
create table p (a int) partition by list (a) tablespace app_space;
create table p1 partition of p for values in (1) tablespace app_space;
