BEGIN;
CREATE TABLE IF NOT EXISTS notes (id int PRIMARY KEY, body text);
ALTER TABLE notes ADD COLUMN IF NOT EXISTS author text;
DROP INDEX IF EXISTS notes_author;
CREATE INDEX notes_author ON notes (author);
COMMIT;
