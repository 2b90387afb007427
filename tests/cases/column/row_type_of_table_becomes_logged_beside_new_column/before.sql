CREATE UNLOGGED TABLE t (a integer, gone text);
CREATE TABLE holder (c t, d t[]);
