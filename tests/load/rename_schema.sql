-- A schema under the old name holds views, routines and domains until contract.

-- == before
CREATE SCHEMA shop;
CREATE TYPE shop.state AS ENUM ('open', 'closed');
CREATE TABLE shop.account (
    id bigint PRIMARY KEY,
    mail text,
    state shop.state NOT NULL DEFAULT 'open',
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
CREATE VIEW shop.open_account AS SELECT * FROM shop.account WHERE state = 'open';
CREATE FUNCTION shop.greeting(bigint) RETURNS text LANGUAGE sql STABLE AS $$ SELECT 'Dear ' || $1 $$;

-- == after
-- @renamed from=shop
CREATE SCHEMA store;
CREATE TYPE store.state AS ENUM ('open', 'closed');
CREATE TABLE store.account (
    id bigint PRIMARY KEY,
    mail text,
    state store.state NOT NULL DEFAULT 'open',
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
CREATE VIEW store.open_account AS SELECT * FROM store.account WHERE state = 'open';
CREATE FUNCTION store.greeting(bigint) RETURNS text LANGUAGE sql STABLE AS $$ SELECT 'Dear ' || $1 $$;

-- == rows
INSERT INTO shop.account (id, mail, balance) SELECT i, 'mail' || i, 100 FROM generate_series(1, :rows) i;

-- == old
PREPARE find(bigint) AS SELECT shop.greeting(id) FROM shop.account WHERE id = $1;
PREPARE touch(bigint) AS UPDATE shop.account SET balance = balance + 1 WHERE id = $1;

EXECUTE find(:key);
EXECUTE touch(:key);
EXECUTE touch(:fresh);

INSERT INTO shop.account (id, mail, state) VALUES (:fresh, 'mail:fresh', 'open'::shop.state) RETURNING 1;
UPDATE shop.account SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE shop.open_account SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM shop.account WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM shop.open_account WHERE mail LIKE 'mail1%';

-- == new
PREPARE find(bigint) AS SELECT store.greeting(id) FROM store.account WHERE id = $1;
PREPARE touch(bigint) AS UPDATE store.account SET balance = balance + 1 WHERE id = $1;

EXECUTE find(:key);
EXECUTE touch(:key);
EXECUTE touch(:fresh);

INSERT INTO store.account (id, mail, state) VALUES (:fresh, 'mail:fresh', 'open'::store.state) RETURNING 1;
UPDATE store.account SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE store.open_account SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM store.account WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM store.open_account WHERE mail LIKE 'mail1%';

-- == open
SELECT count(*) FROM store.account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM store.account HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM store.account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM store.account HAVING sum(hits) <> :updated;
