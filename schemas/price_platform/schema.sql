-- Price intelligence platform: what suppliers ask for building materials, region by region,
-- who wants to hear about changes, and what we expect next.
--
-- Roles are in roles.sql. Everything lives in schema public, except the audit trail.

CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE SCHEMA audit;
COMMENT ON SCHEMA audit IS 'Who changed what. Append-only.';


-- ---------------------------------------------------------------------------
-- Types
-- ---------------------------------------------------------------------------

CREATE TYPE user_role AS ENUM ('viewer', 'buyer', 'analyst', 'admin');

CREATE TYPE unit_of_measure AS ENUM ('kg', 't', 'm', 'm2', 'm3', 'piece', 'litre');

CREATE TYPE alert_type AS ENUM ('above', 'below', 'change_percent');

CREATE DOMAIN currency_code AS char(3)
    CONSTRAINT currency_code_is_iso CHECK (VALUE ~ '^[A-Z]{3}$');
COMMENT ON DOMAIN currency_code IS 'ISO 4217, upper case';

CREATE DOMAIN money_amount AS numeric(14, 4)
    CONSTRAINT money_amount_not_negative CHECK (VALUE >= 0);


-- ---------------------------------------------------------------------------
-- Shared functions
-- ---------------------------------------------------------------------------

CREATE FUNCTION set_updated_at() RETURNS trigger
    LANGUAGE plpgsql
AS $$
BEGIN
    NEW.updated_at := now();
    RETURN NEW;
END;
$$;
COMMENT ON FUNCTION set_updated_at() IS 'BEFORE UPDATE trigger: keeps updated_at honest';

CREATE FUNCTION slugify(input text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT trim(BOTH '-' FROM regexp_replace(lower(input), '[^a-z0-9]+', '-', 'g'));
$$;


-- ---------------------------------------------------------------------------
-- Users
-- ---------------------------------------------------------------------------

CREATE TABLE users (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email           citext NOT NULL UNIQUE,
    display_name    text NOT NULL,
    role            user_role NOT NULL DEFAULT 'viewer',
    password_hash   text NOT NULL,
    locale          text NOT NULL DEFAULT 'en',
    preferences     jsonb NOT NULL DEFAULT '{}',
    last_login_at   timestamptz,
    deactivated_at  timestamptz,
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),

    CONSTRAINT users_email_looks_valid CHECK (email ~ '^[^@\s]+@[^@\s]+\.[^@\s]+$'),
    CONSTRAINT users_preferences_is_object CHECK (jsonb_typeof(preferences) = 'object')
);
COMMENT ON COLUMN users.deactivated_at IS 'set instead of deleting the row; history keeps pointing here';

CREATE INDEX users_active_role_idx ON users (role) WHERE deactivated_at IS NULL;

CREATE TRIGGER users_set_updated_at
    BEFORE UPDATE ON users
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();


-- ---------------------------------------------------------------------------
-- Regions: a tree, country > state > district
-- ---------------------------------------------------------------------------

CREATE TABLE regions (
    id          integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    parent_id   integer REFERENCES regions (id) ON DELETE RESTRICT,
    code        text NOT NULL UNIQUE,
    name        text NOT NULL,
    currency    currency_code NOT NULL,
    vat_rate    numeric(5, 4) NOT NULL DEFAULT 0,

    CONSTRAINT regions_vat_rate_is_fraction CHECK (vat_rate BETWEEN 0 AND 1),
    CONSTRAINT regions_not_own_parent CHECK (parent_id <> id)
);

CREATE INDEX regions_parent_id_idx ON regions (parent_id);


-- ---------------------------------------------------------------------------
-- Materials
-- ---------------------------------------------------------------------------

CREATE TABLE material_categories (
    id      integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name    text NOT NULL UNIQUE,
    slug    text NOT NULL GENERATED ALWAYS AS (slugify(name)) STORED UNIQUE
);

CREATE TABLE materials (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    category_id     integer NOT NULL REFERENCES material_categories (id),
    sku             text NOT NULL,
    name            text NOT NULL,
    description     text,
    unit            unit_of_measure NOT NULL,
    attributes      jsonb NOT NULL DEFAULT '{}'::jsonb,
    tags            text[] NOT NULL DEFAULT '{}',
    is_active       boolean NOT NULL DEFAULT true,
    search          tsvector GENERATED ALWAYS AS (
                        setweight(to_tsvector('simple', name), 'A') ||
                        setweight(to_tsvector('simple', coalesce(description, '')), 'B')
                    ) STORED,
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),

    CONSTRAINT materials_sku_key UNIQUE (sku),
    CONSTRAINT materials_sku_format CHECK (sku ~ '^[A-Z]{2,4}-[0-9]{3,8}$')
);
COMMENT ON TABLE materials IS 'What is priced. One row per article, not per supplier.';
COMMENT ON COLUMN materials.attributes IS 'free-form: {"density": 2.4, "grade": "C25/30"}';

CREATE INDEX materials_category_id_idx ON materials (category_id);
CREATE INDEX materials_search_idx ON materials USING gin (search);
CREATE INDEX materials_tags_idx ON materials USING gin (tags);
CREATE INDEX materials_attributes_idx ON materials USING gin (attributes jsonb_path_ops);
CREATE INDEX materials_name_trgm_idx ON materials USING gin (name gin_trgm_ops);

CREATE TRIGGER materials_set_updated_at
    BEFORE UPDATE ON materials
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();


-- ---------------------------------------------------------------------------
-- Suppliers and their ratings
-- ---------------------------------------------------------------------------

CREATE TABLE suppliers (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name            text NOT NULL,
    legal_name      text,
    vat_number      text UNIQUE,
    region_id       integer NOT NULL REFERENCES regions (id),
    website         text,
    contact_email   citext,
    rating          numeric(3, 2),
    rating_count    integer NOT NULL DEFAULT 0,
    is_verified     boolean NOT NULL DEFAULT false,
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),

    UNIQUE (region_id, name),
    CONSTRAINT suppliers_rating_range CHECK (rating >= 1 AND rating <= 5),
    CONSTRAINT suppliers_rating_needs_votes CHECK ((rating IS NULL) = (rating_count = 0))
);

CREATE INDEX suppliers_rating_idx ON suppliers (rating DESC NULLS LAST) WHERE is_verified;

CREATE TRIGGER suppliers_set_updated_at
    BEFORE UPDATE ON suppliers
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();

CREATE TABLE supplier_ratings (
    supplier_id bigint NOT NULL REFERENCES suppliers (id) ON DELETE CASCADE,
    user_id     bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    stars       smallint NOT NULL CHECK (stars BETWEEN 1 AND 5),
    remark      text,
    created_at  timestamptz NOT NULL DEFAULT now(),

    PRIMARY KEY (supplier_id, user_id)
);

CREATE INDEX supplier_ratings_user_id_idx ON supplier_ratings (user_id);

CREATE FUNCTION refresh_supplier_rating() RETURNS trigger
    LANGUAGE plpgsql
AS $$
DECLARE
    target bigint := coalesce(NEW.supplier_id, OLD.supplier_id);
BEGIN
    UPDATE suppliers AS s
       SET rating = r.average, rating_count = r.votes
      FROM (SELECT round(avg(stars), 2) AS average, count(*)::integer AS votes
              FROM supplier_ratings
             WHERE supplier_id = target) AS r
     WHERE s.id = target;
    RETURN NULL;
END;
$$;

CREATE TRIGGER supplier_ratings_refresh
    AFTER INSERT OR DELETE OR UPDATE OF stars ON supplier_ratings
    FOR EACH ROW EXECUTE FUNCTION refresh_supplier_rating();


-- ---------------------------------------------------------------------------
-- Prices: one partition a month, old ones are detached by the archive job
-- ---------------------------------------------------------------------------

CREATE TABLE prices (
    id              bigint GENERATED BY DEFAULT AS IDENTITY,
    observed_on     date NOT NULL,
    material_id     bigint NOT NULL REFERENCES materials (id),
    supplier_id     bigint NOT NULL REFERENCES suppliers (id),
    region_id       integer NOT NULL REFERENCES regions (id),
    amount          money_amount NOT NULL,
    currency        currency_code NOT NULL DEFAULT 'EUR',
    min_quantity    numeric(12, 3) NOT NULL DEFAULT 1,
    source          text NOT NULL DEFAULT 'import',
    raw             jsonb,
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),

    PRIMARY KEY (id, observed_on),
    CONSTRAINT prices_one_per_day UNIQUE (observed_on, material_id, supplier_id, region_id, min_quantity),
    CONSTRAINT prices_min_quantity_positive CHECK (min_quantity > 0),
    CONSTRAINT prices_source_known CHECK (source IN ('import', 'api', 'manual', 'scraper'))
) PARTITION BY RANGE (observed_on);
COMMENT ON TABLE prices IS 'Observed prices, net of tax';

CREATE TABLE prices_2024_01 PARTITION OF prices FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE TABLE prices_2024_02 PARTITION OF prices FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
CREATE TABLE prices_2024_03 PARTITION OF prices FOR VALUES FROM ('2024-03-01') TO ('2024-04-01');
CREATE TABLE prices_2024_04 PARTITION OF prices FOR VALUES FROM ('2024-04-01') TO ('2024-05-01');
CREATE TABLE prices_2024_05 PARTITION OF prices FOR VALUES FROM ('2024-05-01') TO ('2024-06-01');
CREATE TABLE prices_2024_06 PARTITION OF prices FOR VALUES FROM ('2024-06-01') TO ('2024-07-01');
CREATE TABLE prices_default PARTITION OF prices DEFAULT;

CREATE INDEX prices_material_latest_idx ON prices (material_id, observed_on DESC) INCLUDE (amount, currency);
CREATE INDEX prices_supplier_idx ON prices (supplier_id, observed_on);
CREATE INDEX prices_created_at_brin ON prices USING brin (created_at);

CREATE TRIGGER prices_set_updated_at
    BEFORE UPDATE ON prices
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();


-- ---------------------------------------------------------------------------
-- Alerts
-- ---------------------------------------------------------------------------

CREATE TABLE price_alerts (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id         bigint NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    material_id     bigint NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    region_id       integer REFERENCES regions (id) ON DELETE CASCADE,
    type            alert_type NOT NULL,
    threshold       numeric(14, 4) NOT NULL,
    channel         text NOT NULL DEFAULT 'email',
    is_enabled      boolean NOT NULL DEFAULT true,
    last_fired_at   timestamptz,
    created_at      timestamptz NOT NULL DEFAULT now(),
    updated_at      timestamptz NOT NULL DEFAULT now(),

    CONSTRAINT price_alerts_threshold_positive CHECK (threshold > 0),
    CONSTRAINT price_alerts_percent_range CHECK (type <> 'change_percent' OR threshold <= 1000),
    CONSTRAINT price_alerts_channel_known CHECK (channel IN ('email', 'sms', 'webhook'))
);

-- One alert of a kind per user, material and region; "everywhere" counts as one region.
CREATE UNIQUE INDEX price_alerts_no_duplicates
    ON price_alerts (user_id, material_id, coalesce(region_id, 0), type);
CREATE INDEX price_alerts_material_idx ON price_alerts (material_id) WHERE is_enabled;

CREATE TRIGGER price_alerts_set_updated_at
    BEFORE UPDATE ON price_alerts
    FOR EACH ROW EXECUTE FUNCTION set_updated_at();


-- ---------------------------------------------------------------------------
-- Forecasts
-- ---------------------------------------------------------------------------

CREATE TABLE forecasts (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    material_id     bigint NOT NULL REFERENCES materials (id) ON DELETE CASCADE,
    region_id       integer NOT NULL REFERENCES regions (id),
    model           text NOT NULL,
    horizon         daterange NOT NULL,
    parameters      jsonb NOT NULL DEFAULT '{}',
    points          jsonb NOT NULL,
    mape            double precision,
    created_at      timestamptz NOT NULL DEFAULT now(),

    CONSTRAINT forecasts_horizon_not_empty CHECK (NOT isempty(horizon)),
    CONSTRAINT forecasts_points_is_array CHECK (jsonb_typeof(points) = 'array'),
    CONSTRAINT forecasts_mape_positive CHECK (mape >= 0)
);
COMMENT ON COLUMN forecasts.points IS '[{"on": "2024-07-01", "p10": 1.1, "p50": 1.3, "p90": 1.6}, ...]';
COMMENT ON COLUMN forecasts.mape IS 'mean absolute percentage error in back-testing';

CREATE INDEX forecasts_lookup_idx ON forecasts (material_id, region_id, created_at DESC);
CREATE INDEX forecasts_model_param_idx ON forecasts ((parameters ->> 'version'), model);


-- ---------------------------------------------------------------------------
-- Audit
-- ---------------------------------------------------------------------------

CREATE TABLE audit.log (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor       text NOT NULL DEFAULT current_user,
    table_name  text NOT NULL,
    action      text NOT NULL,
    old_row     jsonb,
    new_row     jsonb,

    CONSTRAINT log_action_known CHECK (action IN ('INSERT', 'UPDATE', 'DELETE')),
    CONSTRAINT log_has_row CHECK (old_row IS NOT NULL OR new_row IS NOT NULL)
);

CREATE INDEX log_table_name_at_idx ON audit.log (table_name, at DESC);

CREATE FUNCTION audit.record() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, audit
AS $$
BEGIN
    INSERT INTO audit.log (table_name, action, old_row, new_row)
    VALUES (
        TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME,
        TG_OP,
        CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END,
        CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END
    );
    RETURN NULL;
END;
$$;

CREATE TRIGGER users_audit
    AFTER INSERT OR UPDATE OR DELETE ON users
    FOR EACH ROW EXECUTE FUNCTION audit.record();

CREATE TRIGGER suppliers_audit
    AFTER INSERT OR UPDATE OR DELETE ON suppliers
    FOR EACH ROW EXECUTE FUNCTION audit.record();

CREATE TRIGGER price_alerts_audit
    AFTER INSERT OR UPDATE OR DELETE ON price_alerts
    FOR EACH ROW EXECUTE FUNCTION audit.record();


-- ---------------------------------------------------------------------------
-- Reporting
-- ---------------------------------------------------------------------------

CREATE VIEW latest_prices AS
SELECT DISTINCT ON (p.material_id, p.supplier_id, p.region_id)
       p.material_id,
       p.supplier_id,
       p.region_id,
       p.observed_on,
       p.amount,
       p.currency,
       round(p.amount * (1 + r.vat_rate), 2) AS gross_amount
  FROM prices AS p
  JOIN regions AS r ON r.id = p.region_id
 ORDER BY p.material_id, p.supplier_id, p.region_id, p.observed_on DESC;

CREATE VIEW supplier_overview WITH (security_barrier) AS
SELECT s.id,
       s.name,
       r.name AS region,
       s.rating,
       s.rating_count,
       count(l.material_id) AS offered_materials
  FROM suppliers AS s
  JOIN regions AS r ON r.id = s.region_id
  LEFT JOIN latest_prices AS l ON l.supplier_id = s.id
 GROUP BY s.id, r.id;

CREATE MATERIALIZED VIEW monthly_prices AS
SELECT material_id,
       region_id,
       date_trunc('month', observed_on)::date AS month,
       currency,
       min(amount) AS lowest,
       max(amount) AS highest,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY amount) AS median,
       count(*) AS observations
  FROM prices
 GROUP BY material_id, region_id, date_trunc('month', observed_on), currency
  WITH NO DATA;

CREATE UNIQUE INDEX monthly_prices_key ON monthly_prices (material_id, region_id, month, currency);

CREATE FUNCTION price_change_percent(for_material bigint, for_region integer, since date)
    RETURNS numeric
    LANGUAGE sql STABLE PARALLEL SAFE
AS $$
    WITH daily AS (
        SELECT observed_on, avg(amount) AS amount
          FROM prices
         WHERE material_id = for_material AND region_id = for_region AND observed_on >= since
         GROUP BY observed_on
    )
    SELECT round(100 * ((SELECT amount FROM daily ORDER BY observed_on DESC LIMIT 1)
                        / nullif((SELECT amount FROM daily ORDER BY observed_on LIMIT 1), 0) - 1), 2);
$$;


-- ---------------------------------------------------------------------------
-- Privileges
-- ---------------------------------------------------------------------------

GRANT USAGE, CREATE ON SCHEMA public, audit TO price_migrator;
GRANT USAGE ON SCHEMA public TO price_app, price_analyst;

GRANT SELECT, INSERT, UPDATE, DELETE ON users, regions, material_categories, materials, suppliers,
    supplier_ratings, prices, price_alerts, forecasts TO price_app;
GRANT SELECT ON latest_prices, supplier_overview, monthly_prices TO price_app, price_analyst;
GRANT SELECT ON materials, suppliers, regions, prices, forecasts TO price_analyst;
GRANT SELECT (id, display_name, role) ON users TO price_analyst;
GRANT SELECT ON audit.log TO price_migrator;

REVOKE EXECUTE ON FUNCTION audit.record() FROM PUBLIC;
