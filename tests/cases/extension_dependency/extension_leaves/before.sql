create extension citext;
create function stays() returns int language sql as 'select 1';
create function goes() returns int language sql as 'select 1';
create materialized view m as select 1 as one;
alter function stays depends on extension citext;
alter function goes depends on extension citext;
alter materialized view m depends on extension citext;
