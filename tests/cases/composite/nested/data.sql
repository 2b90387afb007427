INSERT INTO n VALUES (ARRAY[ROW(ROW(1), 'x')::outer_t]);
