CREATE TABLE t41 (c42 timestamp(3), c45 smallint);
