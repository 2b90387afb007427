create table m (who text, at timestamptz, body text);
create view last_message as select distinct who, body from m;
