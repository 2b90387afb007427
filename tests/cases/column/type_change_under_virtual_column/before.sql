CREATE TABLE boxes (
    id int PRIMARY KEY,
    w int NOT NULL,
    area bigint GENERATED ALWAYS AS (w * w) VIRTUAL,
    remark text
);
