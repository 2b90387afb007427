create table t (a int, b text);
create function f(n int) returns bigint language sql stable begin atomic select count(*) from t where a = n; end;
create function g(n int) returns int language sql immutable return n + 1;
