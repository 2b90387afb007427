create function add_one(n int) returns int language plpgsql immutable as 'begin return n + 1; end';
