create operator === (function = int4eq, leftarg = int, rightarg = int, commutator = ===, restrict = eqsel, join = eqjoinsel);
create table t (a int);
create view v as select a from t where a === 1;
