-- R-ATTACH: a table with rows becomes a partition, beside a default partition.

-- == before
CREATE TABLE item (
    kind text NOT NULL,
    id bigint NOT NULL,
    hits integer NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id)
) PARTITION BY LIST (kind);
CREATE TABLE item_a PARTITION OF item FOR VALUES IN ('a');
CREATE TABLE item_rest PARTITION OF item DEFAULT;
CREATE TABLE item_c (
    kind text NOT NULL,
    id bigint NOT NULL,
    hits integer NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id)
);

-- == after
CREATE TABLE item (
    kind text NOT NULL,
    id bigint NOT NULL,
    hits integer NOT NULL DEFAULT 0,
    PRIMARY KEY (kind, id)
) PARTITION BY LIST (kind);
CREATE TABLE item_a PARTITION OF item FOR VALUES IN ('a');
CREATE TABLE item_rest PARTITION OF item DEFAULT;
CREATE TABLE item_c PARTITION OF item FOR VALUES IN ('c');

-- == rows
INSERT INTO item (kind, id) SELECT 'a', i FROM generate_series(1, :rows) i;
INSERT INTO item (kind, id) SELECT 'b', i FROM generate_series(1, :rows) i;
INSERT INTO item_c (kind, id) SELECT 'c', i FROM generate_series(1, :rows) i;

-- == old
PREPARE find(bigint) AS SELECT * FROM item WHERE kind = 'a' AND id = $1;

EXECUTE find(:key);

INSERT INTO item (kind, id) VALUES ('b', :fresh) RETURNING 1;
INSERT INTO item_c (kind, id) VALUES ('c', :fresh) RETURNING 1;

UPDATE item SET hits = hits + 1 WHERE kind = 'b' AND id = :key RETURNING 1;

UPDATE item_c SET hits = hits + 1 WHERE id = :other RETURNING 1;

DELETE FROM item_c WHERE id = :key AND hits = 0 RETURNING 1;

-- == new
PREPARE find(bigint) AS SELECT * FROM item WHERE kind = 'c' AND id = $1;

EXECUTE find(:key);

INSERT INTO item (kind, id) VALUES ('c', :fresh) RETURNING 1;

UPDATE item SET hits = hits + 1 WHERE kind = 'c' AND id = :key RETURNING 1;

UPDATE item SET hits = hits + 1 WHERE kind = 'a' AND id = :other RETURNING 1;

DELETE FROM item WHERE kind = 'b' AND id = :key AND hits = 0 RETURNING 1;

-- == open
SELECT count(*) FROM item HAVING count(*) <> 3 * :rows + :inserted - :deleted;
SELECT sum(hits) FROM item HAVING sum(hits) <> :updated;
SELECT id FROM ONLY item_rest WHERE kind IN ('a', 'c');

-- == done
SELECT count(*) FROM item HAVING count(*) <> 3 * :rows + :inserted - :deleted;
SELECT sum(hits) FROM item HAVING sum(hits) <> :updated;
