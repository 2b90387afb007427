create table t (a int);
create function f(x int) returns int language sql immutable as 'select x';
create materialized view m as select f(a) as y from t;
create index on m (y);
