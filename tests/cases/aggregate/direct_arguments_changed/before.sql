create function add_one(int, int) returns int language sql immutable as 'select $1 + $2';
create function add_two(int, int, int) returns int language sql immutable as 'select $1 + $2 + $3';
create aggregate spread(int order by int) (sfunc = add_one, stype = int, initcond = '0');
