alter default privileges grant select on tables to app_reader;
alter default privileges grant execute on functions to app_writer;
create table old_one (a int);
