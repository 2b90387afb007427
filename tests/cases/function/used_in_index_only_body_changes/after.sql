create function norm(s text) returns text language sql immutable as 'select lower(trim(s))';
create table t (id int primary key, s text);
create index t_norm on t (norm(s));
