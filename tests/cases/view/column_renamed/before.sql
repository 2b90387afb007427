create table reading (id int, v numeric);
create view r as select id, v as value from reading;
grant select on r to app_reader;
