INSERT INTO users (email) VALUES ('A@x.org'), ('b@x.org');
