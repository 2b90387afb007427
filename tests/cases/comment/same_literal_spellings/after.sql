create table t (a int);
comment on table public.t is $$it's$$;
comment on column public.t.a is 'a
b';
