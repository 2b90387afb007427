create table t (a int, b int);
create procedure add(n int, m int) language sql begin atomic insert into t values (n, m); delete from t where a is null; end;
