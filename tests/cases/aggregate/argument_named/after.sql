create aggregate total(amount int) (sfunc = int4pl, stype = int4, initcond = '0');
create aggregate part(share float8 order by b anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create table t (a int);
create view v as select total(a) as a from t;
