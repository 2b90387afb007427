create table t (id int, amount numeric);
create function sum_amount() returns bigint language sql stable begin atomic select sum(amount)::bigint from t; end;
create view v as select sum_amount() as s;
