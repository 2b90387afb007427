create table t (id serial primary key);
create sequence free_one;
alter table t owner to app_owner;
alter sequence free_one owner to app_writer;
