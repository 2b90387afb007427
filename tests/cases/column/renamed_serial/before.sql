CREATE TABLE users (
    id serial PRIMARY KEY, -- @renamed from=user_id
    mail text NOT NULL
);
CREATE TABLE posts (id serial PRIMARY KEY, author int NOT NULL REFERENCES users (id) ON DELETE CASCADE);
CREATE INDEX posts_author_idx ON posts (author);
CREATE SEQUENCE ticket_numbers;
CREATE TABLE tickets (
    number bigint NOT NULL DEFAULT nextval('ticket_numbers'), -- @renamed from=no
    about text
);
ALTER SEQUENCE ticket_numbers OWNED BY tickets.number;
