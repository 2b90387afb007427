CREATE TABLE visit (id integer);
CREATE TABLE place (
    id integer PRIMARY KEY,
    code text CONSTRAINT place_code UNIQUE
);
ALTER TABLE place ADD CONSTRAINT place_code_again UNIQUE (code);
ALTER TABLE place ADD CONSTRAINT place_id_again UNIQUE (id);
CREATE TABLE stay (span int4range, EXCLUDE USING gist (span WITH &&));
ALTER TABLE stay ADD CONSTRAINT stay_again EXCLUDE USING gist (span WITH &&);
