CREATE TYPE payment AS ENUM ('cash', 'card');
CREATE TABLE customer (id serial PRIMARY KEY, name varchar(50) NOT NULL, email text, created timestamp DEFAULT now());
CREATE TABLE product (id serial PRIMARY KEY, sku text UNIQUE, name text NOT NULL, price numeric(8,2) CHECK (price >= 0));
CREATE TABLE purchase (id serial PRIMARY KEY, customer_id int REFERENCES customer ON DELETE CASCADE, product_id int REFERENCES product, qty int DEFAULT 1, pay payment);
CREATE INDEX purchase_customer ON purchase (customer_id);
CREATE VIEW turnover AS SELECT c.name, sum(p.price * u.qty) AS total FROM purchase u JOIN customer c ON c.id = u.customer_id JOIN product p ON p.id = u.product_id GROUP BY c.name;
CREATE FUNCTION discount(total numeric) RETURNS numeric LANGUAGE sql AS 'SELECT CASE WHEN total > 100 THEN 5 ELSE 0 END';
