create table t (a int, b text, constraint t_pkey primary key (a) using index tablespace app_space, constraint t_b unique (b) using index tablespace pg_default);
