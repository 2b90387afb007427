SELECT nextval('"Used"');
INSERT INTO t (name) VALUES ('x');
