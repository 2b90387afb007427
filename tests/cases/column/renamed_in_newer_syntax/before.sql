CREATE TABLE maker (id int PRIMARY KEY);
CREATE TABLE "the, item" (
    id int PRIMARY KEY, -- the number (of old)
    price int, -- @renamed from="a ""cost"""
    maker int,
    sum int GENERATED ALWAYS AS (price * 2) VIRTUAL,
    CONSTRAINT by_maker FOREIGN KEY (maker) REFERENCES maker NOT ENFORCED -- @renamed from=made_by
);
