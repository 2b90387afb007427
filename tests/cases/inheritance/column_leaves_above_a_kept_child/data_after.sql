INSERT INTO p (a, d) VALUES (1, 3);
