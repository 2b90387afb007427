create function stamp() returns timestamptz language sql volatile as 'select clock_timestamp()';
create materialized view m as select stamp() as made_at;
