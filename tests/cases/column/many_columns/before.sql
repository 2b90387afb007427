CREATE TABLE wide (c01 int, c02 int, c03 int, c04 text, c05 text, c06 text, c07 date, c08 date, c09 date, c10 numeric, c11 numeric, c12 numeric);
