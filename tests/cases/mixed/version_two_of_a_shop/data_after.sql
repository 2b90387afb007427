INSERT INTO customer (name, email) VALUES ('Ada', 'ada@example.com');
INSERT INTO product (sku, name, price) VALUES ('A1', 'Lamp', 9.99);
INSERT INTO purchase (customer_id, product_id, qty, pay) VALUES (1, 1, 2, 'cash');
