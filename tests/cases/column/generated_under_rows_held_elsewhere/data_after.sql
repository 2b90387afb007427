INSERT INTO t VALUES (DEFAULT, 'x', 7);
INSERT INTO holder VALUES (1, (4, '"o, dd', 5), ARRAY[(1, 'y', 2)::t, NULL, (3, 'z', NULL)::t], ((5, 'v', 6), 7), (8, 'w', 9)), (2, NULL, '{}', NULL, NULL);
INSERT INTO holder_of_holder SELECT holder, ARRAY[holder, holder] FROM holder;
