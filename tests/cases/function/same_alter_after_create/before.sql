create function f(a int) returns int language sql immutable strict parallel safe security definer cost 10 set search_path = public as 'select a';
