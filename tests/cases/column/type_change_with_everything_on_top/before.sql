CREATE TABLE ref (code varchar(8) PRIMARY KEY);
CREATE TABLE t (
    id int PRIMARY KEY,
    code varchar(8) NOT NULL DEFAULT 'none' REFERENCES ref CHECK (code <> ''),
    up text GENERATED ALWAYS AS (upper(code)) STORED
);
CREATE INDEX t_code ON t (code) WHERE code <> 'none';
CREATE STATISTICS t_s (ndistinct) ON id, code FROM t;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN new; END $$;
CREATE TRIGGER tr BEFORE UPDATE OF code ON t FOR EACH ROW EXECUTE FUNCTION f();
CREATE VIEW v AS SELECT code, count(*) AS n FROM t GROUP BY code;
CREATE MATERIALIZED VIEW m AS SELECT * FROM v WHERE n > 1;
CREATE INDEX m_code ON m (code);
CREATE RULE r AS ON DELETE TO v DO INSTEAD DELETE FROM t WHERE code = old.code;
