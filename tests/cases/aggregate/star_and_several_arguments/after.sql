create function inc(s bigint) returns bigint language sql immutable as 'select s + 1';
create aggregate n(*) (sfunc = inc, stype = bigint, initcond = '100');
create function weigh(s float8, v float8, w float8) returns float8 language sql immutable as 'select s + v * w';
create aggregate weighted(v float8, w float8) (sfunc = weigh, stype = float8, initcond = '0');
grant execute on function weighted(float8, float8) to app_reader;
