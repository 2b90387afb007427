CREATE TABLE visit (id integer);
CREATE TABLE place (
    id integer PRIMARY KEY,
    code text CONSTRAINT place_code UNIQUE
);
ALTER TABLE place ADD CONSTRAINT place_code_again UNIQUE (code);
ALTER TABLE place ADD CONSTRAINT place_id_again UNIQUE (id);
