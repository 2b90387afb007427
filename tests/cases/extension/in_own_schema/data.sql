INSERT INTO products VALUES (1, 'color=>red');
