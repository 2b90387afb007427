create table a (x int); create table b (x int);
comment on table a is 'the one'; comment on column a.x is 'the x';
