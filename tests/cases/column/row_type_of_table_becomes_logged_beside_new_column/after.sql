CREATE TABLE t (a integer, new date);
CREATE TABLE holder (c t, d t[]);
