CREATE TABLE t14 (
    c17b varchar CONSTRAINT there_17 NOT NULL,
    c18 text GENERATED ALWAYS AS (((length(c17b))::text)::text) STORED
);
CREATE TABLE x (a2 int CONSTRAINT nn NOT NULL, b int CONSTRAINT bn NOT NULL, c int DEFAULT 4);
