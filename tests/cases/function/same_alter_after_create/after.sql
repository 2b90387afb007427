create function f(a int) returns int language sql as 'select a';
alter function f(int) immutable strict parallel safe;
alter function f(int) security definer cost 10;
alter function f(int) set search_path to public;
