INSERT INTO servers VALUES ('a', 80);
