CREATE TABLE p (
    id int PRIMARY KEY, -- @renamed from=pid
    name text CHECK (name <> '')
);
CREATE TABLE c (p int REFERENCES p (id));
CREATE VIEW v AS SELECT id FROM p;
CREATE INDEX p_mod ON p ((id % 10));
