create table t (at timestamp, span tstzrange) partition by range (at);
create table t_2028 partition of t for values from ('2028-01-01') to ('2029-01-01');
create table t_2029 partition of t for values from ('2029-01-01') to ('2030-01-01') partition by range (at);
create schema s;
create table s.t_2029_first partition of t_2029 for values from ('2029-01-01') to ('2029-07-01') partition by range (at);
create table s.t_2029_1 partition of s.t_2029_first for values from ('2029-01-01') to ('2029-02-01');
create index t_span on t using gist (span);
create index "UPPER" on s.t_2029_first using gist (span);
create index "SPAN" on s.t_2029_1 using gist (span);
