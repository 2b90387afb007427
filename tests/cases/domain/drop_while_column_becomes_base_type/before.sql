CREATE DOMAIN money2 AS numeric(12,2) DEFAULT 0 CHECK (VALUE >= 0);
CREATE TABLE invoices (id int PRIMARY KEY, total money2 NOT NULL);
