create table t (a int);
create function f() returns int language sql stable as 'select max(a) from t';
