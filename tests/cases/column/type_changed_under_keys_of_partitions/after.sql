CREATE TABLE kinds (kind bigint PRIMARY KEY);
CREATE TABLE events (
    id bigserial,
    day int NOT NULL,
    kind bigint REFERENCES kinds (kind),
    size bigint NOT NULL,
    PRIMARY KEY (id, day),
    CONSTRAINT sized UNIQUE (size, day)
) PARTITION BY RANGE (day);
CREATE TABLE events_a PARTITION OF events FOR VALUES FROM (0) TO (10);
CREATE TABLE "Events B" PARTITION OF events FOR VALUES FROM (10) TO (20) PARTITION BY LIST (day);
CREATE TABLE "Events B1" PARTITION OF "Events B" DEFAULT;
CREATE INDEX events_size ON events (size DESC, kind);
CREATE INDEX events_large ON events ((size * 2)) WHERE size > 1000;
CREATE UNIQUE INDEX events_a_only ON events_a (size);
CREATE INDEX kinds_of_b ON "Events B" (kind);
CREATE TABLE notes (event bigint, day int, note text, FOREIGN KEY (event, day) REFERENCES events (id, day));
