create table m (d int) partition by list (d);
create table m1 partition of m for values in (1);
comment on table m is 'all';
comment on column m1.d is 'always one';
