CREATE UNLOGGED TABLE t (a integer, b text);
CREATE TABLE holder (c t);
