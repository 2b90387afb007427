create function full_text(a text, b text, sep text) returns text language sql immutable as $$ select a || sep || b $$;
create table t (id int primary key, a text, b text, ab text generated always as (full_text(a, b, ', ')) stored);
create index t_ab on t (ab);
