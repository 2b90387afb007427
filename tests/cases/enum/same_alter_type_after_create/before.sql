CREATE TYPE week AS ENUM ('mon', 'tue', 'wed', 'thu');
CREATE TABLE t (d week DEFAULT 'mon');
