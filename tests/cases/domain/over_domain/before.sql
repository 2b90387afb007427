CREATE DOMAIN natural_number AS int CHECK (VALUE >= 0);
CREATE DOMAIN port AS natural_number CHECK (VALUE < 65536);
CREATE TABLE servers (name text, p port);
