create function a() returns int language sql stable as 'select 1';
create function b() returns int language sql security definer as 'select 1';
create function c(x int) returns int language sql returns null on null input as 'select 1';
create function d() returns int language sql parallel unsafe as 'select 1';
create function e() returns int language sql cost 0.5 as 'select 1';
