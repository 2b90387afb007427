create function my_sum(int) returns int language sql immutable as 'select $1';
