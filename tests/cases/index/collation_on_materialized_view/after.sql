CREATE TABLE visit (id integer, note text);
CREATE MATERIALIZED VIEW notes AS SELECT note, (id)::text AS id FROM visit;
CREATE INDEX notes_by_note ON notes (note COLLATE "C", id);
