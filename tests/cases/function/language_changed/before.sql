create function add_one(n int) returns int language sql immutable as 'select n + 1';
