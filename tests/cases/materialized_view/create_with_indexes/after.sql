create table sale (id int primary key, day date, amount numeric);
create materialized view daily as select day, sum(amount) as total, count(*) as n from sale group by day;
create unique index daily_day on daily (day);
create index daily_total on daily (total desc) where n > 1;
