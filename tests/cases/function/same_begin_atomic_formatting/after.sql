create table t (a int, b text);
create function f(n int) returns bigint stable language sql
BEGIN ATOMIC
    SELECT count(*) AS count
      FROM public.t
     WHERE (t.a = f.n);   -- comment
END;
create function g(n int) returns int immutable language sql return (g.n + 1);
