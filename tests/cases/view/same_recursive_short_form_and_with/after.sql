create view public.n (i) as with recursive n (i) as (values (1) union all select n.i + 1 from n where n.i < 10) select i from n;
