INSERT INTO cache VALUES ('a', '\x00ff');
INSERT INTO queue (job) VALUES ('{"a": 1}');
