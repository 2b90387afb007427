CREATE TABLE cache (k text PRIMARY KEY, v bytea);
CREATE UNLOGGED TABLE queue (id bigserial PRIMARY KEY, job json);
