CREATE TYPE state AS ENUM (
    'open',
    'settled "now"', -- @renamed from='pa''id'
    'lost'
);
CREATE TABLE bill (
    id bigint PRIMARY KEY,
    state state NOT NULL DEFAULT 'settled "now"',
    past state[] DEFAULT '{open,"settled \"now\""}'
);
CREATE INDEX bill_state_idx ON bill (state, id);
CREATE TABLE bill_copy () INHERITS (bill);
CREATE TABLE place (id int, state state) PARTITION BY HASH (id);
CREATE TABLE place_0 PARTITION OF place FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE place_1 PARTITION OF place FOR VALUES WITH (MODULUS 2, REMAINDER 1);
