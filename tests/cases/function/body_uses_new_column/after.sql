create table t (a int, b int);
create function f() returns int language sql stable as 'select max(a + b) from t';
