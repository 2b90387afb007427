CREATE TABLE orders (id int, customer_id int, total numeric);
CREATE TABLE customers (id int, name text);
CREATE VIEW order_list AS
    SELECT o.id, c.name, o.total FROM orders o, customers c WHERE o.customer_id = c.id;
