CREATE TABLE t (a date, b timestamp(3), c time, d interval, e timestamp(0));
