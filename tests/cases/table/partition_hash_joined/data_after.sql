INSERT INTO l VALUES ('c', 1), ('a', 1), (NULL, 3);
INSERT INTO h SELECT i, 'x' FROM generate_series(1, 10) i;
