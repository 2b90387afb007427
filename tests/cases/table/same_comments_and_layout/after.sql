/* outer /* inner ; */ still outer */ create/**/table t(a int--the a
,b text default'x -- y');create function f()returns text language sql as $_$ SELECT 'a;b' $_$;
comment on table t is $c$it's$c$;
