INSERT INTO cars VALUES (1, 'green', '{}');
