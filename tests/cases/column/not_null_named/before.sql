CREATE TABLE t (
    a int NOT NULL,
    b int CONSTRAINT b_given NOT NULL,
    c int,
    "Mixed" int CONSTRAINT "Its ""name""" NOT NULL
);
CREATE TABLE parent (a int CONSTRAINT from_parent NOT NULL);
CREATE TABLE child () INHERITS (parent);
CREATE TABLE p (k int NOT NULL, v int) PARTITION BY LIST (k);
CREATE TABLE p1 PARTITION OF p FOR VALUES IN (1);
