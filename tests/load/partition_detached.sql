-- R-DETACH: a partition becomes a table of its own while its parent is used.

-- == before
CREATE TABLE item (
    kind text NOT NULL,
    id bigint NOT NULL,
    hits integer NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id)
) PARTITION BY LIST (kind);
CREATE TABLE item_a PARTITION OF item FOR VALUES IN ('a');
CREATE TABLE item_c PARTITION OF item FOR VALUES IN ('c');

-- == after
CREATE TABLE item (
    kind text NOT NULL,
    id bigint NOT NULL,
    hits integer NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id)
) PARTITION BY LIST (kind);
CREATE TABLE item_a PARTITION OF item FOR VALUES IN ('a');
CREATE TABLE item_c (
    kind text NOT NULL,
    id bigint NOT NULL,
    hits integer NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id)
);

-- == rows
INSERT INTO item (kind, id) SELECT 'a', i FROM generate_series(1, :rows) i;
INSERT INTO item (kind, id) SELECT 'c', i FROM generate_series(1, :rows) i;

-- == old
PREPARE find(bigint) AS SELECT * FROM item WHERE kind = 'c' AND id = $1;

EXECUTE find(:key);

INSERT INTO item (kind, id) VALUES ('c', :fresh) RETURNING 1;

UPDATE item SET hits = hits + 1 WHERE kind = 'c' AND id = :key RETURNING 1;

DELETE FROM item WHERE kind = 'c' AND id = :key AND hits = 0 RETURNING 1;

-- == new
PREPARE find(bigint) AS SELECT * FROM item WHERE kind = 'a' AND id = $1;

EXECUTE find(:key);

INSERT INTO item (kind, id) VALUES ('a', :fresh) RETURNING 1;
INSERT INTO item_c (kind, id) VALUES ('c', :fresh) RETURNING 1;

UPDATE item SET hits = hits + 1 WHERE kind = 'a' AND id = :key RETURNING 1;

UPDATE item_c SET hits = hits + 1 WHERE kind = 'c' AND id = :key RETURNING 1;

DELETE FROM item_c WHERE kind = 'c' AND id = :key AND hits = 0 RETURNING 1;

-- == open
SELECT count(*) FROM item HAVING count(*) <> 2 * :rows + :inserted - :deleted;
SELECT sum(hits) FROM item HAVING sum(hits) <> :updated;

-- == done
SELECT count(*) FROM (SELECT id FROM item UNION ALL SELECT id FROM item_c) r
    HAVING count(*) <> 2 * :rows + :inserted - :deleted;
SELECT sum(hits) FROM (SELECT hits FROM item UNION ALL SELECT hits FROM item_c) r HAVING sum(hits) <> :updated;
