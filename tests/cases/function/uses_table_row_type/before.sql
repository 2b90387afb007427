create table person (id int primary key, first text, last text);
create function full_name(p person) returns text language sql stable as $$ select p.first || ' ' || p.last $$;
create function everybody() returns setof person language sql stable as 'select * from person';
create view names as select full_name(p) as name from person p;
