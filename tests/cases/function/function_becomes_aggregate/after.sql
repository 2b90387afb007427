create aggregate my_sum(int) (sfunc = int4pl, stype = int, initcond = '0');
