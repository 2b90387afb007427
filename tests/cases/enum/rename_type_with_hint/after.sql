-- @renamed from=pay_state
CREATE TYPE payment_state AS ENUM ('due', 'paid');
CREATE TABLE bills (id int, st payment_state NOT NULL DEFAULT 'due');
