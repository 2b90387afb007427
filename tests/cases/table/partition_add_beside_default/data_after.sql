INSERT INTO l VALUES ('a', 1), ('c', 2);
