create function add_one(int, int) returns int language sql immutable as 'select $1 + $2';
create function add_two(int, int, int) returns int language sql immutable as 'select $1 + $2 + $3';
create aggregate spread(order by int, int) (sfunc = add_two, stype = int, initcond = '0');
