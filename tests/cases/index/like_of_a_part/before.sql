create table t (at timestamp, span tstzrange) partition by range (at);
create table t_2028 partition of t for values from ('2028-01-01') to ('2029-01-01');
create index t_span on t using gist (span);
