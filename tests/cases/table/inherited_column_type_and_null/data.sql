INSERT INTO reading VALUES (1), (2);
INSERT INTO late_reading VALUES (3);
