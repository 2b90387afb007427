INSERT INTO holder VALUES ((1, 'x'), ARRAY[(2, 'y')::t]);
