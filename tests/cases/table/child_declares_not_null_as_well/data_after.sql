INSERT INTO parent VALUES (1, 2);
INSERT INTO child (a, b, c) VALUES (1, 2, 3);
