create type pt as (x int);
create function pt_eq(a pt, b pt) returns boolean language sql immutable as 'select a.x = b.x';
create operator === (leftarg = pt, rightarg = pt, function = pt_eq);
create collation my_c (locale = 'C');
create text search configuration my_ts (copy = simple);
create table t (a int, b int);
create statistics st on a, b from t;
