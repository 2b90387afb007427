INSERT INTO parent VALUES ('p', 1);
