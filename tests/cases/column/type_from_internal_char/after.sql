CREATE TABLE t (a numeric, b boolean, c text[]);
