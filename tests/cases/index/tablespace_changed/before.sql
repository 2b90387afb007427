create table t (a int, b text);
create index t_a on t (a) tablespace pg_default;
create unique index t_b on t (b) tablespace app_space;
