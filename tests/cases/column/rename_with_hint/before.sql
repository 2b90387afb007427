CREATE TABLE p (
    pid int PRIMARY KEY, -- @renamed from=id
    name text CHECK (name <> '')
);
CREATE TABLE c (p int REFERENCES p (pid));
CREATE VIEW v AS SELECT pid AS id FROM p;
CREATE INDEX p_mod ON p ((pid % 10));
