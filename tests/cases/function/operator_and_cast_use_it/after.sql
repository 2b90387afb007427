create type pt as (x int, y int);
create function pt_add(a pt, b pt) returns pt language sql immutable strict as 'select row(a.x + b.x, a.y + b.y)::pt';
create function pt_text(p pt) returns text language sql immutable as $$ select p.x || '/' || p.y $$;
create operator + (leftarg = pt, rightarg = pt, function = pt_add, commutator = +);
