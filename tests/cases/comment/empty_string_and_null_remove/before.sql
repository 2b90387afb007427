create table t (a int);
comment on table t is 'x';
comment on column t.a is 'y';
