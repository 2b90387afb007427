create domain code as varchar(5);
create function f(c code) returns code language sql as 'select c';
create table t (c code default f('a'));
