create table public.t (a int, b int);
create materialized view public.m as select t.a as x, t.b as y from public.t with no data;
create index m_x_idx on only public.m using btree (x asc nulls last);
