CREATE DOMAIN natural_number AS int CHECK (VALUE >= 0) NOT NULL;
CREATE DOMAIN port AS natural_number DEFAULT 5432 CHECK (VALUE < 65536) CHECK (VALUE <> 0);
CREATE TABLE servers (name text, p port);
