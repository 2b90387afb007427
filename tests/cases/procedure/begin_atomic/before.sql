create table t (a int);
create procedure add(n int) language sql begin atomic insert into t values (n); end;
