create type offer as (low numeric, high numeric);
create table money_pair (id int primary key, note text);
