create aggregate msum(int) (sfunc = int4pl, stype = int);
