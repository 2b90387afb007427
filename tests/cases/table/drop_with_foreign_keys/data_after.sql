INSERT INTO customers VALUES (1, 'a'), (2, 'b');
