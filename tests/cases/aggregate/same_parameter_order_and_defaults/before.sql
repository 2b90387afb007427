create aggregate total(int) (sfunc = int4pl, stype = int, initcond = '0', parallel = safe);
