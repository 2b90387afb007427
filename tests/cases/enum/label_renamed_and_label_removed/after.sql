CREATE TYPE state AS ENUM (
    'open',
    'settled', -- @renamed from=paid
    'buried', -- @renamed from=lost
    'found'
);
CREATE TABLE bill (id int PRIMARY KEY, state state NOT NULL DEFAULT 'open');
