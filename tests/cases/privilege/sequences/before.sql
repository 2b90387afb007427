create sequence s;
create table t (id serial);
grant usage on s to app_writer;
grant select on sequence t_id_seq to app_reader;
