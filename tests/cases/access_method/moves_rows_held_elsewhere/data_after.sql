INSERT INTO holder VALUES ((1, 'x', NULL), ARRAY[(2, 'y', NULL)::t]);
