-- R-ENUMDROP: a second type and a second column until contract; no row holds the label that goes.

-- == before
CREATE TYPE state AS ENUM ('open', 'paid', 'lost');
CREATE TABLE bill (
    id bigint PRIMARY KEY,
    state state NOT NULL DEFAULT 'open',
    hits integer NOT NULL DEFAULT 0
);
CREATE INDEX bill_open_idx ON bill (id) WHERE state = 'open';

-- == after
CREATE TYPE state AS ENUM ('open', 'paid');
CREATE TABLE bill (
    id bigint PRIMARY KEY,
    state state NOT NULL DEFAULT 'open',
    hits integer NOT NULL DEFAULT 0
);
CREATE INDEX bill_open_idx ON bill (id) WHERE state = 'open';

-- == rows
INSERT INTO bill (id) SELECT i FROM generate_series(1, :rows) i;

-- == old
INSERT INTO bill (id, state) VALUES (:fresh, 'paid') RETURNING 1;

UPDATE bill SET state = 'paid', hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE bill SET state = 'open', hits = hits + 1 WHERE id = :key AND state = 'paid' RETURNING 1;

DELETE FROM bill WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM bill WHERE state = 'open' AND id < :key;

-- == new
INSERT INTO bill (id) VALUES (:fresh) RETURNING 1;

UPDATE bill SET state = 'paid', hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE bill SET state = 'open', hits = hits + 1 WHERE id = :key AND state = 'paid' RETURNING 1;

DELETE FROM bill WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM bill WHERE state = 'open' AND id < :key;

-- == open
SELECT count(*) FROM bill HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM bill HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM bill HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM bill HAVING sum(hits) <> :updated;
SELECT FROM pg_enum WHERE enumtypid = 'state'::regtype AND enumlabel = 'lost';
