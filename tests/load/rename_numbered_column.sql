-- R-RENCOL of keys that number their rows: the numbers come from where they came from, whichever name a program leaves out.

-- == before
CREATE TABLE account (id serial PRIMARY KEY, mail text NOT NULL, hits integer NOT NULL DEFAULT 0);
CREATE TABLE entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id integer NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    amount integer NOT NULL
);
CREATE INDEX entry_account_idx ON entry (account_id);

-- == after
CREATE TABLE account (
    account_id serial PRIMARY KEY, -- @renamed from=id
    mail text NOT NULL,
    hits integer NOT NULL DEFAULT 0
);
CREATE TABLE entry (
    entry_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, -- @renamed from=id
    account_id integer NOT NULL REFERENCES account (account_id) ON DELETE CASCADE,
    amount integer NOT NULL
);
CREATE INDEX entry_account_idx ON entry (account_id);

-- == rows
INSERT INTO account (mail) SELECT 'mail' || i FROM generate_series(1, :rows) i;
INSERT INTO entry (account_id, amount) SELECT i, i FROM generate_series(1, :rows) i;

-- == old
INSERT INTO account (mail) VALUES ('numbered') RETURNING 1;

INSERT INTO account (id, mail) VALUES (:fresh, 'fresh') ON CONFLICT (id) DO NOTHING RETURNING 1;

INSERT INTO entry (account_id, amount) SELECT id, 1 FROM account WHERE id = :key FOR KEY SHARE;

INSERT INTO entry (id, account_id, amount) OVERRIDING SYSTEM VALUE
    SELECT -:fresh, id, 1 FROM account WHERE id = :key FOR KEY SHARE;

UPDATE account SET hits = hits + 1 WHERE id = :key RETURNING 1;

UPDATE account SET hits = hits + 1, id = :fresh WHERE id = currval('account_id_seq') RETURNING 1;

DELETE FROM account WHERE id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM account a JOIN entry e ON e.account_id = a.id WHERE e.id = :key;

-- == new
INSERT INTO account (mail) VALUES ('numbered') RETURNING 1;

INSERT INTO account (account_id, mail) VALUES (:fresh, 'fresh') ON CONFLICT DO NOTHING RETURNING 1;

INSERT INTO entry (account_id, amount) SELECT account_id, 1 FROM account WHERE account_id = :key FOR KEY SHARE;

INSERT INTO entry (entry_id, account_id, amount) OVERRIDING SYSTEM VALUE
    SELECT -:fresh, account_id, 1 FROM account WHERE account_id = :key FOR KEY SHARE;

UPDATE account SET hits = hits + 1 WHERE account_id = :key RETURNING 1;

DELETE FROM account WHERE account_id = :key AND hits = 0 RETURNING 1;

SELECT count(*) FROM account a JOIN entry e ON e.account_id = a.account_id WHERE e.entry_id = :key;

-- == open
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
SELECT FROM account WHERE id IS DISTINCT FROM account_id;
SELECT FROM entry WHERE id IS DISTINCT FROM entry_id;
SELECT FROM entry WHERE account_id NOT IN (SELECT id FROM account);

-- == done
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
SELECT FROM entry WHERE account_id NOT IN (SELECT account_id FROM account);
SELECT FROM account_account_id_seq
    WHERE last_value < (SELECT count(*) FROM account WHERE mail LIKE 'mail%' OR mail = 'numbered');
SELECT FROM entry_entry_id_seq WHERE last_value < (SELECT max(entry_id) FROM entry);
SELECT pg_get_serial_sequence('account', 'account_id')
    WHERE pg_get_serial_sequence('account', 'account_id') IS DISTINCT FROM 'public.account_account_id_seq';
