create table t (a int, b text);
create function f(n int) returns text language sql
begin atomic
  select case n when 1 then case when true then 'one;' end else 'many' end;
  insert into t (a, b) values (n, 'x') returning b;
end;
