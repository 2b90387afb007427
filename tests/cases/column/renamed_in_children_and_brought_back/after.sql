CREATE TABLE zoo (
    kept integer,
    title text,  -- @renamed from=name
    note text CONSTRAINT says_something CHECK (note <> '')  -- @renamed from=has_note
);
CREATE TABLE aviary (seats integer) INHERITS (zoo);
