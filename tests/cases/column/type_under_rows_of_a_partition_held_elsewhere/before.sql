CREATE TABLE reading (place integer, level integer) PARTITION BY RANGE (place);
CREATE TABLE reading_low PARTITION OF reading FOR VALUES FROM (0) TO (10);
CREATE TABLE report (id integer, low reading_low);
