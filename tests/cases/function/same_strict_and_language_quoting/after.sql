create function f(a int, b text) returns setof int as $x$begin return next a; end$x$ returns null on null input rows 1000 cost 100 language "plpgsql";
