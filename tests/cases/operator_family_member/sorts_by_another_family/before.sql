create function distance(integer, integer) returns float8 language sql immutable as 'select abs($1 - $2)::float8';
create operator <~> (function = distance, leftarg = integer, rightarg = integer, commutator = <~>);
create operator family f using gist;
create operator family sorts using btree;
create operator class sorting for type float8 using btree family sorts as operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 btfloat8cmp(float8, float8);
alter operator family f using gist add operator 20 <~> (integer, integer) for order by float_ops;
