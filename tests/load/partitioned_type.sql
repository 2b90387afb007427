-- R-TYPE in a tree: the key and the index of each partition are built beside the old ones, and put together at once.

-- == before
CREATE TABLE account (
    id integer NOT NULL,
    shard integer NOT NULL,
    mail text NOT NULL,
    hits integer NOT NULL DEFAULT 0 CHECK (hits >= 0),
    PRIMARY KEY (id, shard)
) PARTITION BY LIST (shard);
CREATE TABLE account_0 PARTITION OF account FOR VALUES IN (0);
CREATE TABLE account_1 PARTITION OF account FOR VALUES IN (1);
CREATE INDEX account_hits_idx ON account (hits);
CREATE TABLE entry (
    account_id integer NOT NULL,
    shard integer NOT NULL,
    amount integer,
    FOREIGN KEY (account_id, shard) REFERENCES account (id, shard) ON DELETE CASCADE
);
CREATE INDEX entry_account_idx ON entry (account_id);

-- == after
CREATE TABLE account (
    id bigint NOT NULL,
    shard integer NOT NULL,
    mail text NOT NULL,
    hits bigint NOT NULL DEFAULT 0 CHECK (hits >= 0),
    PRIMARY KEY (id, shard)
) PARTITION BY LIST (shard);
CREATE TABLE account_0 PARTITION OF account FOR VALUES IN (0);
CREATE TABLE account_1 PARTITION OF account FOR VALUES IN (1);
CREATE INDEX account_hits_idx ON account (hits);
CREATE TABLE entry (
    account_id bigint NOT NULL,
    shard integer NOT NULL,
    amount integer,
    FOREIGN KEY (account_id, shard) REFERENCES account (id, shard) ON DELETE CASCADE
);
CREATE INDEX entry_account_idx ON entry (account_id);

-- == rows
INSERT INTO account (id, shard, mail) SELECT i, i % 2, 'mail' || i FROM generate_series(1, :rows) i;
INSERT INTO entry SELECT i, i % 2, i FROM generate_series(1, :rows) i;

-- == old
INSERT INTO account (id, shard, mail) VALUES (:fresh, :fresh % 2, 'fresh') ON CONFLICT (id, shard) DO NOTHING RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM account WHERE id = :key AND hits = 0 RETURNING 1;

INSERT INTO entry (account_id, shard, amount) SELECT id, shard, 1 FROM account WHERE id = :key FOR KEY SHARE;

SELECT count(*) FROM account JOIN entry ON account_id = id WHERE id = :key;

-- == new
INSERT INTO account (id, shard, mail) VALUES (:fresh, :fresh % 2, 'fresh') ON CONFLICT (id, shard) DO NOTHING RETURNING 1;

UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

DELETE FROM account WHERE id = :key AND hits = 0 RETURNING 1;

INSERT INTO entry (account_id, shard, amount) SELECT id, shard, 1 FROM account WHERE id = :key FOR KEY SHARE;

SELECT count(*) FROM account JOIN entry ON account_id = id WHERE id = :key;

-- == open
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
SELECT FROM account a WHERE (SELECT count(*) FROM jsonb_each_text(to_jsonb(a)) WHERE value = a.id::text) < 2;

-- == done
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
SELECT FROM entry WHERE account_id NOT IN (SELECT id FROM account);
SELECT FROM pg_attribute WHERE attrelid = 'account'::regclass AND attname = 'id' AND atttypid <> 'bigint'::regtype;
SELECT FROM pg_index WHERE indrelid = 'account'::regclass AND NOT indisvalid;
