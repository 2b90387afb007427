-- A function, a procedure and an aggregate are there under both names until contract.

-- == before
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
CREATE FUNCTION greeting(who bigint) RETURNS text LANGUAGE sql STABLE AS $$ SELECT mail FROM account WHERE id = who $$;
CREATE PROCEDURE add_credit(who bigint) LANGUAGE sql AS $$ UPDATE account SET balance = balance + 1 WHERE id = who $$;
CREATE AGGREGATE all_of(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE VIEW letter AS SELECT id, greeting(id) AS opening FROM account;

-- == after
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    balance integer NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
-- @renamed from=greeting
CREATE FUNCTION salutation(who bigint) RETURNS text LANGUAGE sql STABLE AS $$ SELECT mail FROM account WHERE id = who $$;
-- @renamed from=add_credit
CREATE PROCEDURE credit(who bigint) LANGUAGE sql AS $$ UPDATE account SET balance = balance + 1 WHERE id = who $$;
-- @renamed from=all_of
CREATE AGGREGATE joined(text) (SFUNC = textcat, STYPE = text, INITCOND = '');
CREATE VIEW letter AS SELECT id, salutation(id) AS opening FROM account;

-- == rows
INSERT INTO account (id, mail, balance) SELECT i, 'mail' || i, 100 FROM generate_series(1, :rows) i;

-- == old
PREPARE find(bigint) AS SELECT greeting(id) FROM account WHERE id = $1;

EXECUTE find(:key);
CALL add_credit(:key);
SELECT all_of(mail) FROM account WHERE id IN (:key, :other);

INSERT INTO account (id, mail) VALUES (:fresh, 'mail:fresh') RETURNING 1;
UPDATE account SET hits = hits + 1 WHERE id = :key AND greeting(who => id) LIKE 'mail%' RETURNING 1;

DELETE FROM account WHERE id = :key AND hits = 0 RETURNING 1;

SELECT opening FROM letter WHERE id = :key;

-- == new
PREPARE find(bigint) AS SELECT salutation(id) FROM account WHERE id = $1;

EXECUTE find(:key);
CALL credit(:key);
SELECT joined(mail) FROM account WHERE id IN (:key, :other);

INSERT INTO account (id, mail) VALUES (:fresh, 'mail:fresh') RETURNING 1;
UPDATE account SET hits = hits + 1 WHERE id = :key AND salutation(who => id) LIKE 'mail%' RETURNING 1;

DELETE FROM account WHERE id = :key AND hits = 0 RETURNING 1;

SELECT opening FROM letter WHERE id = :key;

-- == open
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
