create function fin(s int) returns text language sql immutable as $$ select s || '!' $$;
create aggregate a(int) (sfunc = int4pl, stype = int, initcond = '-1', finalfunc = fin, finalfunc_modify = shareable);
