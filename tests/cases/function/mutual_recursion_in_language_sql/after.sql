set check_function_bodies = off;
create function ping(n int, step int) returns int language sql as 'select case when n > 0 then pong(n - step, step) else 0 end';
create function pong(n int, step int) returns int language sql as 'select case when n > 0 then ping(n - step, step) else 1 end';
