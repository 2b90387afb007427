CREATE TABLE users (
    user_id serial PRIMARY KEY, -- @renamed from=id
    mail text NOT NULL
);
CREATE TABLE posts (id serial PRIMARY KEY, author int NOT NULL REFERENCES users (user_id) ON DELETE CASCADE);
CREATE INDEX posts_author_idx ON posts (author);
CREATE SEQUENCE ticket_numbers;
CREATE TABLE tickets (
    no bigint NOT NULL DEFAULT nextval('ticket_numbers'), -- @renamed from=number
    about text
);
ALTER SEQUENCE ticket_numbers OWNED BY tickets.no;
