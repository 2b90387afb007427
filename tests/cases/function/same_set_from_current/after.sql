set search_path = public;
set work_mem = '8MB';
create function f() returns int language sql set search_path from current set work_mem from current as 'select 1';
