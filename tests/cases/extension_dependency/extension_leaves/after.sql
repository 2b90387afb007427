create function stays() returns int language sql as 'select 1';
create materialized view m as select 1 as one;
