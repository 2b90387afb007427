INSERT INTO ref VALUES ('a');
INSERT INTO t (id, code) VALUES (1, 'a');
