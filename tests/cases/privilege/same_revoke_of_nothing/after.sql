create table t (a int);
grant select on t to app_reader;
revoke insert on t from app_reader;
revoke all on t from app_writer, public;
revoke grant option for select on t from app_reader;
