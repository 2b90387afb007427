CREATE TABLE event (id int PRIMARY KEY, at timestamptz NOT NULL, amount numeric(10,2));
CREATE VIEW event_day AS SELECT id, at::date AS day, amount FROM event;
