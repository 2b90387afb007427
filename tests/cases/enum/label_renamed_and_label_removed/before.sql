CREATE TYPE state AS ENUM (
    'open',
    'paid', -- @renamed from=settled
    'lost', -- @renamed from=buried
    'gone'
);
CREATE TABLE bill (id int PRIMARY KEY, state state NOT NULL DEFAULT 'open');
