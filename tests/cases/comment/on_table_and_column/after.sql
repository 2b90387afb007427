create table t (a int, b int);
comment on table t is 'second';
comment on column t.b is 'new';
