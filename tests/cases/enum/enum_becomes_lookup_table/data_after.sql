INSERT INTO color VALUES ('red');
INSERT INTO cars VALUES (1, 'red');
