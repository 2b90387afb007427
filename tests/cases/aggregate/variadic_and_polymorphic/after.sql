create aggregate collect(anycompatible) (sfunc = array_append, stype = anycompatiblearray, initcond = '{}');
create function count_args(s int, variadic a text[]) returns int language sql immutable as 'select s + array_length(a, 1)';
create aggregate n_args(variadic text[]) (sfunc = count_args, stype = int, initcond = '0');
