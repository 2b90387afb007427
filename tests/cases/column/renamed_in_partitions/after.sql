CREATE TABLE events (
    id int NOT NULL,
    day date NOT NULL,
    remark text NOT NULL DEFAULT 'none' CHECK (remark <> ''), -- @renamed from=note
    PRIMARY KEY (id, day)
) PARTITION BY RANGE (day);
CREATE TABLE events_a PARTITION OF events (remark DEFAULT 'a') FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE events_b PARTITION OF events FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY HASH (id);
CREATE TABLE events_b0 PARTITION OF events_b FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE VIEW noted AS SELECT id, remark AS note FROM events;
