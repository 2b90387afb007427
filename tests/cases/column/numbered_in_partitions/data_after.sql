INSERT INTO events (day) VALUES (1), (1);
INSERT INTO visits (day) VALUES (1), (1);
