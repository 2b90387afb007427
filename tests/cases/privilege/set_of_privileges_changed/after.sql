create table t (a int);
grant select, delete, truncate, references, trigger on t to app_writer;
grant all on t to app_reader;
