INSERT INTO bottom (code) VALUES ('abc'); INSERT INTO below (code) VALUES ('abc');
