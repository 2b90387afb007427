CREATE TABLE orders (id int, customer_id int, total numeric);
CREATE TABLE customers (id int, name text);
CREATE VIEW order_list AS
    SELECT o.id, c.name, o.total FROM orders AS o INNER JOIN customers AS c ON c.id = o.customer_id;
