INSERT INTO persons VALUES ('Ada', '1815-12-10', 1.65);
