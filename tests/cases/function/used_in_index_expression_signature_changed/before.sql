create function norm(s text) returns text language sql immutable as 'select lower(s)';
create table t (id int primary key, s text);
create unique index t_norm on t (norm(s));
create index t_part on t (id) where norm(s) <> '';
