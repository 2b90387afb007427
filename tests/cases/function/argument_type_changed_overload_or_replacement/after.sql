create function size_of(x bigint) returns int language sql as 'select x::int';
