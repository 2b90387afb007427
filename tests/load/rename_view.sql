-- A view goes by both names until contract, and takes writes under both.

-- == before
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
CREATE VIEW client AS SELECT id, mail, balance, hits FROM account;

-- == after
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
-- @renamed from=client
CREATE VIEW customer AS SELECT id, mail, balance, hits FROM account;

-- == rows
INSERT INTO account (id, mail, balance) SELECT i, 'mail' || i, 100 FROM generate_series(1, :rows) i;

-- == old
PREPARE find(bigint) AS SELECT * FROM client WHERE id = $1;
PREPARE touch(bigint) AS UPDATE client SET balance = balance + 1 WHERE id = $1;

EXECUTE find(:key);
EXECUTE touch(:key);
EXECUTE touch(:fresh);

INSERT INTO client (id, mail, balance, hits) VALUES (:fresh, 'mail:fresh', 0, 0) RETURNING 1;
UPDATE client SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE client SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM client WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM client WHERE mail LIKE 'mail1%';

-- == new
PREPARE find(bigint) AS SELECT * FROM customer WHERE id = $1;
PREPARE touch(bigint) AS UPDATE customer SET balance = balance + 1 WHERE id = $1;

EXECUTE find(:key);
EXECUTE touch(:key);
EXECUTE touch(:fresh);

INSERT INTO customer (id, mail, balance, hits) VALUES (:fresh, 'mail:fresh', 0, 0) RETURNING 1;
UPDATE customer SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE customer SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM customer WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM customer WHERE mail LIKE 'mail1%';

-- == open
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
