INSERT INTO base VALUES (1, false), (2, true);
