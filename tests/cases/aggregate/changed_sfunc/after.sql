create table t (a numeric);
create function step2(s numeric, x numeric) returns numeric language sql immutable as 'select s + coalesce(x, 0)';
create aggregate total(numeric) (sfunc = step2, stype = numeric, initcond = '0');
create view v as select total(a) as t from t;
comment on aggregate total(numeric) is 'kept';
