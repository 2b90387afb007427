create type pair as (a int, b text);
create table t of pair;
