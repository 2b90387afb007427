create domain public.d as int4 not null default 1
  constraint d_check check (value > 0)
  constraint d_check1 check (value < 9);
