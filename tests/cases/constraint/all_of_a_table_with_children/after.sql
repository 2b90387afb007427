CREATE TABLE other (id int PRIMARY KEY);
CREATE TABLE parent (
    a int NOT NULL,
    b int UNIQUE,
    c int REFERENCES other,
    d int CHECK (d > 0) NO INHERIT,
    CONSTRAINT a_excl EXCLUDE USING btree (a WITH =)
);
CREATE TABLE child (e int) INHERITS (parent);
CREATE TABLE grandchild () INHERITS (child);
