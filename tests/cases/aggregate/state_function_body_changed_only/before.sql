create function step(s numeric, x numeric) returns numeric language sql immutable as 'select s + x';
create aggregate total(numeric) (sfunc = step, stype = numeric, initcond = '0');
