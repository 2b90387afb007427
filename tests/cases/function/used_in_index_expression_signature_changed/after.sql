create function norm(s text, keep_blanks boolean default false) returns text language sql immutable as $$ select case when keep_blanks then lower(s) else lower(trim(s)) end $$;
create table t (id int primary key, s text);
create unique index t_norm on t (norm(s, true));
create index t_part on t (id) where norm(s, true) <> '';
