create function f() returns int language sql set search_path = public, pg_temp set "myapp.user" = 'it''s me' as 'select 1';
create function g() returns int language sql set search_path to '' as 'select 1';
