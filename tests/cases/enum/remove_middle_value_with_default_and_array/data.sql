INSERT INTO cars VALUES (1, 'green', '{green}'), (2, DEFAULT, DEFAULT);
