-- Cluster-wide roles of the price platform. Run once per cluster, before schema.sql.
-- Safe to run again.

DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'price_migrator') THEN
        CREATE ROLE price_migrator NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'price_app') THEN
        CREATE ROLE price_app NOLOGIN;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'price_analyst') THEN
        CREATE ROLE price_analyst NOLOGIN;
    END IF;
END
$$;

COMMENT ON ROLE price_migrator IS 'runs schema migrations, owns nothing else';
COMMENT ON ROLE price_app IS 'the web application and its workers';
COMMENT ON ROLE price_analyst IS 'read-only reporting';
