CREATE TYPE mood AS ENUM ('sad', 'ok');
CREATE SEQUENCE ticket START 100;
CREATE TABLE person (id integer PRIMARY KEY);
CREATE TABLE note (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    number serial,
    person integer NOT NULL REFERENCES person ON DELETE CASCADE,
    ticket integer NOT NULL DEFAULT nextval('ticket'),
    mood mood NOT NULL DEFAULT 'ok',
    moods mood[],
    words text COLLATE "C" CHECK (words <> ''),
    length integer GENERATED ALWAYS AS (length(words)) STORED,
    UNIQUE (number)
);
COMMENT ON TABLE note IS 'what was noted';
COMMENT ON COLUMN note.words IS 'in few words';
CREATE INDEX note_words ON note (lower(words));
CREATE STATISTICS note_statistics ON person, mood FROM note;
CREATE FUNCTION trim_words() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.words := btrim(NEW.words); RETURN NEW; END';
CREATE TRIGGER trim_words BEFORE INSERT OR UPDATE ON note FOR EACH ROW EXECUTE FUNCTION trim_words();
CREATE POLICY own ON note USING (person > 0);
ALTER TABLE note ENABLE ROW LEVEL SECURITY;
CREATE PUBLICATION notes FOR TABLE note;
CREATE TABLE answer (note bigint REFERENCES note, words text);
CREATE VIEW sad_note AS SELECT * FROM note WHERE mood = 'sad';
