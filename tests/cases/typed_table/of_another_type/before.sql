create type one as (a int, b text);
create type two as (a int, b text);
create table t of one (primary key (a));
comment on table t is 'typed';
