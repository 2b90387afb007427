create schema ops;
create function ops.plus(a int, b int) returns int language sql immutable as 'select a + b';
create operator ops.<+> (leftarg = int, rightarg = int, function = ops.plus);
create table t (a int);
create view v as select a operator(ops.<+>) 1 as x from t;
