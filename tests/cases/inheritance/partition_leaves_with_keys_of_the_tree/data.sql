INSERT INTO r VALUES (1), (2);
INSERT INTO p VALUES (1, 1, 2, 1), (2, 2, 1, 2), (3, 1, 1, 1), (4, NULL, 2, 2);
