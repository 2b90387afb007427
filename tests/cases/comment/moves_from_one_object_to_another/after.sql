create table a (x int); create table b (x int);
comment on table b is 'the one'; comment on column b.x is 'the x';
