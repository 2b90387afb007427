create table t (id int, amount int, note text);
create function sum_amount() returns bigint language sql stable begin atomic select sum(amount) from t; end;
create function notes() returns setof text language sql stable begin atomic select note from t; end;
create view v as select sum_amount() as s;
