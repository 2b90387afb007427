-- A domain under the old name of a type stands in for it until contract.

-- == before
CREATE TYPE state AS ENUM ('open', 'closed');
CREATE TYPE place AS (street text, number integer);
CREATE DOMAIN amount AS integer CHECK (VALUE >= 0);
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    state state NOT NULL DEFAULT 'open',
    home place,
    balance amount NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
CREATE FUNCTION is_open(state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1::text = 'open' $$;

-- == after
-- @renamed from=state
CREATE TYPE account_state AS ENUM ('open', 'closed');
-- @renamed from=place
CREATE TYPE address AS (street text, number integer);
-- @renamed from=amount
CREATE DOMAIN money_amount AS integer CHECK (VALUE >= 0);
CREATE TABLE account (
    id bigint PRIMARY KEY,
    mail text,
    state account_state NOT NULL DEFAULT 'open',
    home address,
    balance money_amount NOT NULL DEFAULT 0,
    hits integer NOT NULL DEFAULT 0
);
CREATE FUNCTION is_open(account_state) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT $1::text = 'open' $$;

-- == rows
INSERT INTO account (id, mail, balance) SELECT i, 'mail' || i, 100 FROM generate_series(1, :rows) i;

-- == old
PREPARE find(bigint) AS SELECT * FROM account WHERE id = $1 AND state = 'open';
PREPARE touch(bigint, amount) AS UPDATE account SET balance = balance + $2 WHERE id = $1;

EXECUTE find(:key);
EXECUTE touch(:key, 1);
SELECT is_open('closed'::state);

INSERT INTO account (id, mail, state, home) VALUES (:fresh, 'mail:fresh', 'closed'::state, ROW('Main', 1)::place) RETURNING 1;
UPDATE account SET hits = hits + 1, state = ('{open}'::state[])[1] WHERE id = :key RETURNING 1;

DELETE FROM account WHERE id = :key AND hits = 0 RETURNING 1;

SELECT (('(Main,1)'::place).street), 3::amount + balance FROM account WHERE id = :key;

-- == new
PREPARE find(bigint) AS SELECT * FROM account WHERE id = $1 AND state = 'open';
PREPARE touch(bigint, money_amount) AS UPDATE account SET balance = balance + $2 WHERE id = $1;

EXECUTE find(:key);
EXECUTE touch(:key, 1);
SELECT is_open('closed'::account_state);

INSERT INTO account (id, mail, state, home) VALUES (:fresh, 'mail:fresh', 'closed'::account_state, ROW('Main', 1)::address) RETURNING 1;
UPDATE account SET hits = hits + 1, state = ('{open}'::account_state[])[1] WHERE id = :key RETURNING 1;

DELETE FROM account WHERE id = :key AND hits = 0 RETURNING 1;

SELECT (('(Main,1)'::address).street), 3::money_amount + balance FROM account WHERE id = :key;

-- == open
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM account HAVING count(*) <> :rows + :inserted - :deleted;
SELECT sum(hits) FROM account HAVING sum(hits) <> :updated;
