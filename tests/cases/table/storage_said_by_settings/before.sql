create access method heap2 type table handler heap_tableam_handler;
create table t (a int primary key using index tablespace pg_default, b text) using heap tablespace pg_default;
create table back (a int) using heap2 tablespace app_space;
