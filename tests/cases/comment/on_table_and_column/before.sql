create table t (a int, b int);
comment on table t is 'first';
comment on column t.a is 'gone soon';
