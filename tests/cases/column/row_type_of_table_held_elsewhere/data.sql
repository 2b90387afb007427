INSERT INTO t VALUES (1, 'x', '2020-01-01');
INSERT INTO holder VALUES (1, (1, 'it''s, "odd"', '2020-01-01'), ARRAY[(2, 'y', NULL)::t], ((3, 'z', NULL)::t, 4), (4, 'q', NULL), (5, 'w', NULL));
INSERT INTO holder_of_holder SELECT holder FROM holder;
