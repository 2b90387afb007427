create domain code as text check (length(value) < 10);
create function f(c code) returns code language sql as 'select c';
create table t (c code default f('a'));
