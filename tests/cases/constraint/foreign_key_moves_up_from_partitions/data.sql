INSERT INTO r VALUES (1), (2);
INSERT INTO p VALUES (1, 1, 2), (2, 2, NULL), (3, 1, 1), (4, 2, 2);
