create table t (a int, b int);
create materialized view base as select a, b::bigint as b from t;
create view on_base as select a from base;
create materialized view second as select sum(b) as s from base;
create index second_s on second (s);
create function peek() returns setof base language sql stable as $$ select * from base $$;
