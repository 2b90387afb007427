create function f() returns int language sql set search_path = public set work_mem = '8MB' as 'select 1';
