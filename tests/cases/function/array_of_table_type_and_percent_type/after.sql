create table t (id bigint, name varchar(20));
create function f(a t[], b t.id%type) returns t.name%type language sql as $$ select 'x'::varchar $$;
