create type money_pair as (low numeric, high numeric);
create table offer (id int primary key, note text);
