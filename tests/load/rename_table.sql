-- R-RENTAB: a view under the old name until contract.

-- == before
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);

-- == after
CREATE TABLE customer ( -- @renamed from=account
    id bigint PRIMARY KEY,
    mail text,
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);

-- == rows
INSERT INTO account (id, mail, balance) SELECT i, 'mail' || i, 100 FROM generate_series(1, :rows) i;

-- == old
PREPARE find(bigint) AS SELECT * FROM account WHERE id = $1;
PREPARE touch(bigint) AS UPDATE account SET balance = balance + 1 WHERE id = $1;

EXECUTE find(:key);
EXECUTE touch(:key);
EXECUTE touch(:fresh);

INSERT INTO account (id, mail) VALUES (:fresh, 'mail:fresh') RETURNING 1;
UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM account WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM account WHERE mail LIKE 'mail1%';

-- == new
PREPARE find(bigint) AS SELECT * FROM customer WHERE id = $1;
PREPARE touch(bigint) AS UPDATE customer SET balance = balance + 1 WHERE id = $1;

EXECUTE find(:key);
EXECUTE touch(:key);
EXECUTE touch(:fresh);

INSERT INTO customer (id, mail) VALUES (:fresh, 'mail:fresh') RETURNING 1;
UPDATE customer SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE customer SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM customer WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM customer WHERE mail LIKE 'mail1%';

-- == open
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM customer HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM customer HAVING sum(hits) <> :updated;
