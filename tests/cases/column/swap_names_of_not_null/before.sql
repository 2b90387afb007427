CREATE TABLE t (
    a int NOT NULL, -- @renamed from=b
    b text NOT NULL -- @renamed from=a
);
