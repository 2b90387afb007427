CREATE TABLE readings (id bigint NOT NULL, at date NOT NULL, v real) PARTITION BY RANGE (at);
CREATE TABLE readings_all PARTITION OF readings DEFAULT;
CREATE INDEX readings_at ON readings (at);
