create function inc(s bigint) returns bigint language sql immutable as 'select s + 1';
create aggregate n(*) (sfunc = inc, stype = bigint, initcond = '0');
