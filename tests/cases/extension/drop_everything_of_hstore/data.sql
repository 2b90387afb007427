INSERT INTO items VALUES (1, 'color=>red');
