create table product (id int primary key, name text);
create table stock (product_id int primary key references product, n int);
create table sale (product_id int not null references product, day date not null, n int) partition by range (day);
create table sale_2024 partition of sale for values from ('2024-01-01') to ('2025-01-01');
create index sale_product on sale (product_id);
create view sold as select p.id, p.name, sum(s.n) as n from product p join sale s on s.product_id = p.id group by p.id;
create materialized view best as select id from sold order by n desc limit 10;
create unique index best_id on best (id);
create function sold_of(int) returns bigint language sql stable as 'select n from sold where id = $1';
