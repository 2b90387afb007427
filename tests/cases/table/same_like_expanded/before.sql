CREATE TABLE s (id int, v text DEFAULT 'd' CHECK (v <> ''), UNIQUE (id));
CREATE TABLE t (LIKE s INCLUDING ALL, more int);
