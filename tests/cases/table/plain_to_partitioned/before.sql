CREATE TABLE readings (id bigint NOT NULL, at date NOT NULL, v real);
CREATE INDEX readings_at ON readings (at);
