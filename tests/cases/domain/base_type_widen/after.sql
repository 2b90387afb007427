CREATE DOMAIN amount AS bigint CHECK (VALUE >= 0);
CREATE TABLE accounts (id int PRIMARY KEY, balance amount NOT NULL DEFAULT 0);
CREATE VIEW rich AS SELECT id FROM accounts WHERE balance > 1000;
