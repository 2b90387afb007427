create table fresh (a int);
comment on table fresh is 'new';
comment on column fresh.a is 'new a';
