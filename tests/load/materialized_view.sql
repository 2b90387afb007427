-- R-MV: filled beside the one that is read, which gives up its name in a moment.

-- == before
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
CREATE MATERIALIZED VIEW account_total AS SELECT id % 10 AS bucket, count(*) AS accounts FROM account GROUP BY 1;
CREATE UNIQUE INDEX account_total_bucket ON account_total (bucket);
CREATE VIEW account_sum AS SELECT sum(accounts) AS accounts FROM account_total;

-- == after
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
CREATE MATERIALIZED VIEW account_total AS
    SELECT id % 10 AS bucket, count(*) AS accounts, sum(balance) AS balance FROM account GROUP BY 1;
CREATE UNIQUE INDEX account_total_bucket ON account_total (bucket);
CREATE VIEW account_sum AS SELECT sum(accounts) AS accounts FROM account_total;

-- == rows
INSERT INTO account (id, mail, balance) SELECT i, 'mail' || i, 100 FROM generate_series(1, :rows) i;
REFRESH MATERIALIZED VIEW account_total;

-- == old
INSERT INTO account (id, mail) VALUES (:fresh, 'mail:fresh') RETURNING 1;
UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

SELECT accounts FROM account_total WHERE bucket = :key % 10;

SELECT accounts FROM account_sum;

-- == new
INSERT INTO account (id, mail) VALUES (:fresh, 'mail:fresh') RETURNING 1;
UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

SELECT accounts FROM account_total WHERE bucket = :key % 10;

SELECT accounts FROM account_sum;

-- == open
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
SELECT FROM account_total HAVING count(*) <> 10 OR sum(balance) < 100 * :rows;
