INSERT INTO clients VALUES (1, 'a', '1');
