INSERT INTO t VALUES (((1, 'a'), 2), ARRAY[(3, 'b')::inner_type], ((4, 'c'), 5));
