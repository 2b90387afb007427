create table reading (id int, v numeric, at timestamptz);
create view r (id, amount, "when") as select id, v, at from reading;
