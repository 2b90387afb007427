CREATE TABLE t (a timestamp, b timestamp(6), c time(0), d interval(0), e date);
