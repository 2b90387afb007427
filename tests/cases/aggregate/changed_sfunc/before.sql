create table t (a numeric);
create function step(s numeric, x numeric) returns numeric language sql immutable as 'select s + x';
create aggregate total(numeric) (sfunc = step, stype = numeric, initcond = '0');
create view v as select total(a) as t from t;
comment on aggregate total(numeric) is 'kept';
