CREATE TABLE t (a int DEFAULT NULL, b text NULL, c date DEFAULT NULL::date);
