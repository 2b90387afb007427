INSERT INTO holder SELECT v, ARRAY[v, v] FROM v;
INSERT INTO holder_of_holder SELECT holder FROM holder;
