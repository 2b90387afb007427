CREATE TYPE inner_t AS (a int);
CREATE TYPE outer_t AS (i inner_t, t text);
CREATE TABLE n (v outer_t[]);
