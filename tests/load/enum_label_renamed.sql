-- E03: a label under a new name comes beside the old one; a second type and a second column without it until contract.

-- == before
CREATE TYPE state AS ENUM ('open', 'paid', 'lost');
CREATE TABLE bill (
    id bigint PRIMARY KEY,
    state state NOT NULL DEFAULT 'open',
    past state[],
    hits integer NOT NULL DEFAULT 0
);
CREATE INDEX bill_state_idx ON bill (state);

-- == after
CREATE TYPE state AS ENUM (
    'open',
    'settled', -- @renamed from=paid
    'lost'
);
CREATE TABLE bill (
    id bigint PRIMARY KEY,
    state state NOT NULL DEFAULT 'open',
    past state[],
    hits integer NOT NULL DEFAULT 0
);
CREATE INDEX bill_state_idx ON bill (state);

-- == rows
INSERT INTO bill (id, state, past) SELECT i, (ARRAY['open', 'paid'])[1 + i % 2]::state, '{open,paid}'
    FROM generate_series(1, :rows) i;

-- == old
INSERT INTO bill (id, state) VALUES (:fresh, 'paid') RETURNING 1;

UPDATE bill SET state = 'paid', past = past || 'paid'::state, hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE bill SET state = 'open', hits = hits + 1 WHERE id = :key AND state = 'paid' RETURNING 1;

DELETE FROM bill WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM bill WHERE state = 'paid' AND id < :key;

-- == new
INSERT INTO bill (id, state) VALUES (:fresh, 'settled') RETURNING 1;

UPDATE bill SET state = 'settled', past = past || 'settled'::state, hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE bill SET state = 'open', hits = hits + 1 WHERE id = :key AND state = 'settled' RETURNING 1;

DELETE FROM bill WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM bill WHERE state = 'settled' AND id < :key;

-- == open
SELECT count(*) FROM bill HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM bill HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM bill HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM bill HAVING sum(hits) <> :updated;
SELECT FROM pg_enum WHERE enumtypid = 'state'::regtype AND enumlabel = 'paid';
SELECT FROM bill WHERE past::text LIKE '%paid%' OR past::text NOT LIKE '%settled%';
