create function size_of(x integer) returns int language sql as 'select x';
