create table t (a int);
create function run(n int) returns void language sql as 'insert into t values (n)';
