INSERT INTO l VALUES ('c', 1);
INSERT INTO l_ab VALUES ('a', 1), ('it''s', 2), (NULL, 3);
