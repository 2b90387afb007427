CREATE TABLE boxes (
    id int PRIMARY KEY,
    w bigint NOT NULL,
    area bigint GENERATED ALWAYS AS (w * w) VIRTUAL,
    remark text
);
