CREATE TABLE t (
    b int NOT NULL, -- @renamed from=a
    a text NOT NULL -- @renamed from=b
);
