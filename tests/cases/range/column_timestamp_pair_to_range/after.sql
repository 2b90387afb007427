CREATE TABLE stay (id int PRIMARY KEY, span daterange);
CREATE INDEX ON stay USING gist (span);
