create function f(a int, b text) returns setof int language plpgsql strict as 'begin return next a; end';
