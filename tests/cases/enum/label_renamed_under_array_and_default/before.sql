CREATE TYPE state AS ENUM (
    'open',
    'pa''id', -- @renamed from='settled "now"'
    'lost'
);
CREATE TABLE bill (
    id bigint PRIMARY KEY,
    state state NOT NULL DEFAULT 'pa''id',
    past state[] DEFAULT '{open,pa''id}'
);
CREATE INDEX bill_state_idx ON bill (state, id);
CREATE TABLE bill_copy () INHERITS (bill);
CREATE TABLE place (id int, state state) PARTITION BY HASH (id);
CREATE TABLE place_0 PARTITION OF place FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE place_1 PARTITION OF place FOR VALUES WITH (MODULUS 2, REMAINDER 1);
