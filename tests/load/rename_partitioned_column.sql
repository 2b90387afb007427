-- R-RENCOL in a tree: the trigger of the partitioned table keeps both columns equal in its partitions.

-- == before
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
) PARTITION BY HASH (id);
CREATE TABLE account_0 PARTITION OF account FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE account_1 PARTITION OF account FOR VALUES WITH (MODULUS 2, REMAINDER 1);

-- == after
CREATE TABLE account (
    id bigint PRIMARY KEY,
    email text, -- @renamed from=mail
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
) PARTITION BY HASH (id);
CREATE TABLE account_0 PARTITION OF account FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE account_1 PARTITION OF account FOR VALUES WITH (MODULUS 2, REMAINDER 1);

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

UPDATE account SET mail = 'moved' || :fresh, hits = hits + 1 WHERE id = :key RETURNING 1;

-- == new
PREPARE find(bigint) AS SELECT * FROM account WHERE id = $1;
PREPARE touch(bigint) AS UPDATE account SET balance = balance + 1 WHERE id = $1;

EXECUTE find(:key);
EXECUTE touch(:key);
EXECUTE touch(:fresh);

INSERT INTO account (id, email) VALUES (:fresh, 'mail:fresh') RETURNING 1;
UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM account WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM account WHERE email LIKE 'mail1%';

UPDATE account SET email = 'moved' || :fresh, hits = hits + 1 WHERE id = :key RETURNING 1;

-- == open
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
SELECT FROM account WHERE mail IS DISTINCT FROM email;

-- == done
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
SELECT FROM account WHERE email NOT LIKE 'mail%' AND email NOT LIKE 'moved%';
