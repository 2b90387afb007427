create aggregate s(bigint) (sfunc = int8pl, stype = bigint, initcond = '0');
