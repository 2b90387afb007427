INSERT INTO docs VALUES (1, DEFAULT, 'the cat');
