create function pick(int, int) returns int language sql immutable as 'select greatest($1, $2)';
create aggregate top(int) (sfunc = int4larger, stype = int4);
create aggregate mark(float8 order by anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
create aggregate rank_of(variadic "any" order by variadic "any") (sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra);
create table t (a int);
create view v as select top(a) as a from t;
create view m as select mark(0.5) within group (order by a) as a from t;
