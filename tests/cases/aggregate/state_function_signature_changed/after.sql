create function avg_step(s float8[], x numeric) returns float8[] language sql immutable as 'select array[s[1] + x, s[2] + 1]';
create function avg_final(s float8[]) returns float8 language sql immutable as 'select s[1] / s[2]';
create aggregate my_avg(numeric) (sfunc = avg_step, stype = float8[], finalfunc = avg_final, initcond = '{0,0}');
