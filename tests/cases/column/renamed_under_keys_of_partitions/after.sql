CREATE TABLE kinds (kind int PRIMARY KEY);
CREATE TABLE events (
    event_id serial, -- @renamed from=id
    day int NOT NULL,
    kind int REFERENCES kinds (kind),
    bytes int NOT NULL, -- @renamed from=size
    PRIMARY KEY (event_id, day),
    CONSTRAINT sized UNIQUE (bytes, day)
) PARTITION BY RANGE (day);
CREATE TABLE events_a PARTITION OF events FOR VALUES FROM (0) TO (10);
CREATE TABLE "Events B" PARTITION OF events FOR VALUES FROM (10) TO (20) PARTITION BY LIST (day);
CREATE TABLE "Events B1" PARTITION OF "Events B" DEFAULT;
CREATE INDEX events_size ON events (bytes DESC, kind);
CREATE INDEX events_large ON events ((bytes * 2)) WHERE bytes > 1000;
CREATE UNIQUE INDEX events_a_only ON events_a (bytes);
CREATE INDEX kinds_of_b ON "Events B" (kind);
CREATE TABLE notes (event int, day int, note text, FOREIGN KEY (event, day) REFERENCES events (event_id, day));
