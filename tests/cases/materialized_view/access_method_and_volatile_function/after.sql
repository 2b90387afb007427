create function stamp() returns timestamptz language sql volatile as 'select clock_timestamp()';
create materialized view m using heap as select stamp() as made_at, random() as r with no data;
