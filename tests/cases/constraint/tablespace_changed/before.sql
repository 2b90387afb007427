create table t (a int, b text, constraint t_pkey primary key (a) using index tablespace pg_default, constraint t_b unique (b) using index tablespace app_space);
