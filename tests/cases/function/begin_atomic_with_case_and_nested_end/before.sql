create table t (a int, b text);
create function f(n int) returns text language sql begin atomic select case when n > 0 then 'pos' else 'neg' end; end;
