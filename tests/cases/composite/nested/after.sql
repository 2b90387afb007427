CREATE TYPE inner_t AS (a int);
CREATE TYPE outer_t AS (i inner_t, t text, many inner_t[]);
CREATE TABLE n (v outer_t[]);
