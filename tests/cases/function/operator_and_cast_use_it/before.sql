create type pt as (x int, y int);
create function pt_add(a pt, b pt) returns pt language sql immutable as 'select row(a.x + b.x, a.y + b.y)::pt';
create operator + (leftarg = pt, rightarg = pt, function = pt_add);
