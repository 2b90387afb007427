create type pair as (b text, a int);
create table t of pair;
