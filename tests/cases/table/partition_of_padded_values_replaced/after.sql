create table t (kind char(5), amount numeric(10,2)) partition by list (kind);
create table t_new partition of t for values in ('p1', 'q1') partition by range (amount);
create table t_more partition of t for values in ('r1');
