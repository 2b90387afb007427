INSERT INTO animals VALUES (1, 'x');
INSERT INTO birds VALUES (2, 'tweet', 2);
INSERT INTO parrots VALUES (3, 'hello', 2, 5);
