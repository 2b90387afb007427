create table t (a int);
comment on table t is 'x';
comment on table t is null;
comment on column t.a is '';
