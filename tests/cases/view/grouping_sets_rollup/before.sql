create table sales (region text, product text, amount numeric);
create view total as select region, product, sum(amount) as s from sales group by region, product;
