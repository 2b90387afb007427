INSERT INTO logs (msg) VALUES ('x'), ('y');
