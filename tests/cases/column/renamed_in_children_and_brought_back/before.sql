CREATE TABLE zoo (kept integer, "name" text, note text CONSTRAINT has_note CHECK (note <> ''));
CREATE TABLE aviary (seats integer) INHERITS (zoo);
