CREATE TABLE t14 (
    c17 varchar CONSTRAINT there_17 NOT NULL,
    c18 text GENERATED ALWAYS AS (((length(c17))::text)::text) STORED
);
CREATE TABLE x (a int CONSTRAINT nn NOT NULL, b int CONSTRAINT bn NOT NULL);
