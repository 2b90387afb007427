INSERT INTO new_t (v) VALUES ('x');
