create table public.t (a integer, b text);
CREATE VIEW public.v AS SELECT t.a, t.b FROM public.t WHERE (t.a > 1);
