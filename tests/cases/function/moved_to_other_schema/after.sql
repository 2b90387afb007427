create schema util;
create function util.helper(a int) returns int language sql immutable as 'select a';
create table t (id int, c int default util.helper(1));
