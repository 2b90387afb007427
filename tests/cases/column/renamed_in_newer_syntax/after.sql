CREATE TABLE maker (id int PRIMARY KEY);
CREATE TABLE "the, item" (
    id int PRIMARY KEY, -- the number (of old)
    "a ""cost""" int, -- @renamed from=price
    maker int,
    sum int GENERATED ALWAYS AS ("a ""cost""" * 2) VIRTUAL,
    CONSTRAINT made_by FOREIGN KEY (maker) REFERENCES maker NOT ENFORCED -- @renamed from=by_maker
);
