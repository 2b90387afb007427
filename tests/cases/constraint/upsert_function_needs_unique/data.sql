INSERT INTO kv VALUES ('a', 'b');
