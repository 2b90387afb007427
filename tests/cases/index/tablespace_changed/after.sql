create table t (a int, b text);
create index t_a on t (a) tablespace app_space;
create unique index t_b on t (b) tablespace pg_default;
