CREATE UNLOGGED TABLE cache (k text PRIMARY KEY, v bytea);
CREATE TABLE queue (id bigserial PRIMARY KEY, job json);
