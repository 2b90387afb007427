create table customer (id int constraint customer_pk primary key, name text, city text);
create table orders (customer_id int, total numeric);
create view turnover as select c.id, c.name, c.city, sum(o.total) as total from customer c join orders o on o.customer_id = c.id group by c.id;
