create table t (a int);
create procedure run(n int) language sql as 'insert into t values (n)';
