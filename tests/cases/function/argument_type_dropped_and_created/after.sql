create domain point3 as int[] check (array_length(value, 1) = 3);
create function len(p point3) returns float language sql immutable as 'select sqrt(p[1] ^ 2 + p[2] ^ 2 + p[3] ^ 2)';
