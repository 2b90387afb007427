create table sale (id int primary key, day date, amount numeric);
create materialized view daily as select day, sum(amount) as total, avg(amount) as mean from sale group by day with no data;
