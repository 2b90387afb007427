-- R-PFK: the constraint comes to the partitions first.

-- == before
CREATE TABLE account (id bigint PRIMARY KEY, mail text, hits integer NOT NULL DEFAULT 0);
CREATE TABLE item (
    id bigint PRIMARY KEY,
    account_id bigint NOT NULL,
    hits integer NOT NULL DEFAULT 0
) PARTITION BY RANGE (id);
CREATE TABLE item_low PARTITION OF item FOR VALUES FROM (MINVALUE) TO (1500);
CREATE TABLE item_high PARTITION OF item FOR VALUES FROM (1500) TO (MAXVALUE);

-- == after
CREATE TABLE account (id bigint PRIMARY KEY, mail text, hits integer NOT NULL DEFAULT 0);
CREATE TABLE item (
    id bigint PRIMARY KEY,
    account_id bigint NOT NULL,
    hits integer NOT NULL DEFAULT 0,
    CONSTRAINT item_account_fkey FOREIGN KEY (account_id) REFERENCES account
) PARTITION BY RANGE (id);
CREATE TABLE item_low PARTITION OF item FOR VALUES FROM (MINVALUE) TO (1500);
CREATE TABLE item_high PARTITION OF item FOR VALUES FROM (1500) TO (MAXVALUE);

-- == rows
INSERT INTO account (id, mail) SELECT i, 'mail' || i FROM generate_series(1, :rows) i;
INSERT INTO item (id, account_id) SELECT i, i FROM generate_series(1, :rows) i;

-- == old
PREPARE find(bigint) AS SELECT * FROM item JOIN account a ON a.id = account_id WHERE item.id = $1;

EXECUTE find(:key);

INSERT INTO account (id, mail) VALUES (:fresh, 'mail:fresh') RETURNING 1;
INSERT INTO item (id, account_id) VALUES (:fresh, :fresh) RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;
UPDATE item SET hits = hits + 1, account_id = :other WHERE id = :other RETURNING 1;

UPDATE item SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM item WHERE id = :key AND hits = 0 RETURNING 1;

-- == new
PREPARE find(bigint) AS SELECT * FROM item JOIN account a ON a.id = account_id WHERE item.id = $1;

EXECUTE find(:key);

INSERT INTO account (id, mail) VALUES (:fresh, 'mail:fresh') RETURNING 1;
INSERT INTO item (id, account_id) VALUES (:fresh, :fresh) RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;
UPDATE item SET hits = hits + 1, account_id = :other WHERE id = :other RETURNING 1;

UPDATE item SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM item WHERE id = :key AND hits = 0 RETURNING 1;

-- == open
SELECT count(*) FROM (SELECT id FROM account UNION ALL SELECT id FROM item) r
    HAVING count(*) <> 2 * :rows + :inserted - :deleted;
SELECT sum(hits) FROM (SELECT hits FROM account UNION ALL SELECT hits FROM item) r HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM (SELECT id FROM account UNION ALL SELECT id FROM item) r
    HAVING count(*) <> 2 * :rows + :inserted - :deleted;
SELECT sum(hits) FROM (SELECT hits FROM account UNION ALL SELECT hits FROM item) r HAVING sum(hits) <> :updated;
SELECT FROM item WHERE NOT EXISTS (SELECT FROM account WHERE account.id = account_id);
