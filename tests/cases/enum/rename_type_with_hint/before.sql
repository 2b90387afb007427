-- @renamed from=payment_state
CREATE TYPE pay_state AS ENUM ('due', 'paid');
CREATE TABLE bills (id int, st pay_state NOT NULL DEFAULT 'due');
