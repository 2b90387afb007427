INSERT INTO new_t VALUES (1, 'x');
