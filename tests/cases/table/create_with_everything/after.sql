CREATE TABLE customers (id bigint PRIMARY KEY);
CREATE TABLE orders (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL REFERENCES customers ON UPDATE CASCADE,
    placed_at   timestamp(0) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    state       text COLLATE "C" NOT NULL DEFAULT 'new' CHECK (state IN ('new', 'done')),
    net         numeric(12, 2) NOT NULL,
    gross       numeric(12, 2) GENERATED ALWAYS AS (net * 1.19) STORED,
    tags        text[] DEFAULT '{}'::text[],
    UNIQUE (customer_id, placed_at),
    CHECK (net >= 0)
) WITH (fillfactor = 80);
COMMENT ON TABLE orders IS 'what was bought';
