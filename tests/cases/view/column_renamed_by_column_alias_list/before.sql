create table reading (id int, v numeric, at timestamptz);
create view r (id, val) as select id, v from reading;
