create function f(a int4, b varchar, c timestamptz, d decimal, e float8, g bool, h int[], i character(3)) returns double precision language sql as 'select 1.0::float8';
