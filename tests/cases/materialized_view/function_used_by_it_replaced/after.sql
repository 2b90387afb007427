create table t (a int);
create function f(x int) returns bigint language sql immutable as 'select x::bigint * 2';
create materialized view m as select f(a) as y from t;
create index on m (y);
