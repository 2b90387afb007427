-- R-IDENTITY: rows get numbers in batches; then the column is an identity column.

-- == before
CREATE TABLE account (mail text PRIMARY KEY, key bigint NOT NULL, hits integer NOT NULL DEFAULT 0);
CREATE INDEX account_key ON account (key);

-- == after
CREATE TABLE account (
    mail text PRIMARY KEY,
    key bigint NOT NULL,
    hits integer NOT NULL DEFAULT 0,
    id bigint GENERATED ALWAYS AS IDENTITY
);
CREATE INDEX account_key ON account (key);

-- == rows
INSERT INTO account (mail, key) SELECT 'mail' || i, i FROM generate_series(1, :rows) i;

-- == old
PREPARE find(bigint) AS SELECT mail, hits FROM account WHERE key = $1;

EXECUTE find(:key);

INSERT INTO account (mail, key) VALUES ('mail:fresh', :fresh) RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE key = :key RETURNING 1;

DELETE FROM account WHERE key = :key AND hits = 0 RETURNING 1;

-- == new
PREPARE find(bigint) AS SELECT id, mail, hits FROM account WHERE key = $1;

EXECUTE find(:key);

INSERT INTO account (mail, key) VALUES ('mail:fresh', :fresh) RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE key = :key RETURNING 1;

DELETE FROM account WHERE key = :key AND hits = 0 RETURNING 1;

-- == open
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
SELECT mail FROM account WHERE id IS NULL;
SELECT id FROM account GROUP BY id HAVING count(*) > 1;

-- == done
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
SELECT id FROM account GROUP BY id HAVING count(*) > 1;
SELECT max(id) FROM account HAVING max(id) > (SELECT last_value FROM account_id_seq);
