CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad');
CREATE TABLE base (id int PRIMARY KEY, size int NOT NULL DEFAULT 0, felt mood NOT NULL DEFAULT 'ok', CHECK (size >= 0));
CREATE TABLE child (extra text) INHERITS (base);
ALTER TABLE child ALTER size SET DEFAULT 5;
CREATE TABLE grandchild (CHECK (size < 1000)) INHERITS (child);
CREATE VIEW sizes AS SELECT size, felt FROM grandchild;
CREATE INDEX base_size ON base (size);
CREATE INDEX child_size ON child (size, felt);
ALTER TABLE grandchild ADD UNIQUE (size);
