create function avg_step(s numeric[], x numeric) returns numeric[] language sql immutable as 'select array[s[1] + x, s[2] + 1]';
create function avg_final(s numeric[]) returns numeric language sql immutable as 'select s[1] / s[2]';
create aggregate my_avg(numeric) (sfunc = avg_step, stype = numeric[], finalfunc = avg_final, initcond = '{0,0}');
