create function a() returns int language sql volatile as 'select 1';
create function b() returns int language sql security invoker as 'select 1';
create function c(x int) returns int language sql called on null input as 'select 1';
create function d() returns int language sql parallel safe as 'select 1';
create function e() returns int language sql cost 1 as 'select 1';
