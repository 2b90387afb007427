INSERT INTO boxes (id, w) VALUES (1, 2);
