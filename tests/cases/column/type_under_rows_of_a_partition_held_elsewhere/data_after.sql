INSERT INTO reading VALUES (1, 2);
INSERT INTO report VALUES (1, (3, 4));
