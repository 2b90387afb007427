INSERT INTO accounts VALUES (1, 5000), (2, 0);
