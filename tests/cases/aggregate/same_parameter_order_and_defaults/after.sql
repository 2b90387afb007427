create or replace aggregate public.total(integer) (stype = int4, parallel = safe, sfunc = pg_catalog.int4pl, initcond = '0', sspace = 0, finalfunc_modify = read_only);
