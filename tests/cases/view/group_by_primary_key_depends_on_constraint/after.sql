create table customer (id int, name text, city text, constraint customer_id_pkey primary key (id));
create table orders (customer_id int, total numeric);
create view turnover as select c.id, c.name, c.city, sum(o.total) as total from customer c join orders o on o.customer_id = c.id group by c.id;
