create aggregate total (basetype = int4, sfunc = int4pl, stype = integer, initcond = 0);
