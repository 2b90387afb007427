INSERT INTO clients (name) VALUES ('a');
