create type one as (a int, b text);
create type two as (a int, b text);
create table t of two (primary key (a));
comment on table t is 'typed';
