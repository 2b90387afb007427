INSERT INTO kinds VALUES (1), (2);
INSERT INTO events (day, kind, size) VALUES (1, 1, 10), (2, 2, 20), (12, NULL, 2000);
INSERT INTO notes VALUES (1, 1, 'x'), (3, 12, 'y'), (NULL, 1, 'z');
