INSERT INTO t (id, "user") VALUES (1, 'u');
