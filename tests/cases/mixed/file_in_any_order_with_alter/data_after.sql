insert into public.b values (1); insert into public.a (b_id) values (1);
