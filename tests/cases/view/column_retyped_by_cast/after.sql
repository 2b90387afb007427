CREATE TABLE event (id int PRIMARY KEY, at timestamptz NOT NULL, amount numeric(10,2));
CREATE VIEW event_day AS SELECT id, date_trunc('day', at) AS day, amount::double precision FROM event;
