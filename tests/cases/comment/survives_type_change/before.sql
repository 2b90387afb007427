create table t (a int, b int);
create index i on t (a);
comment on column t.a is 'kept';
comment on index i is 'kept';
