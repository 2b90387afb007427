create function mul(a float8, b float8) returns float8 language sql immutable strict as 'select a * b';
create aggregate product(float8) (sfunc = mul, stype = float8, initcond = '1', parallel = safe);
create table t (g int, v float8);
create view running as select g, product(v) over (partition by g order by v) as p from t;
