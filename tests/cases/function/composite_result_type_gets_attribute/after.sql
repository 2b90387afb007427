create type pair as (a int, b int, c text);
create function make_pair() returns pair language sql as $$ select row(1, 2, 'x')::pair $$;
create view v as select (make_pair()).*;
