create type point3 as (x int, y int, z int);
create function len(p point3) returns float language sql immutable as 'select sqrt(p.x ^ 2 + p.y ^ 2 + p.z ^ 2)';
