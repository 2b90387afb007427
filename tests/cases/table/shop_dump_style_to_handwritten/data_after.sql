INSERT INTO customers (email, name) VALUES ('a@x', 'A');
INSERT INTO orders (customer_id, state, total) VALUES (1, 'paid', 10);
