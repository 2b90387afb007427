create sequence s;
create table t (id serial);
grant select, update on sequence s to app_writer;
grant all on sequence t_id_seq to app_reader;
