INSERT INTO t (w, h) VALUES (2, 3);
