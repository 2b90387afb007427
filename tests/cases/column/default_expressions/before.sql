CREATE TABLE t (
    id int,
    a timestamptz DEFAULT now(),
    b date DEFAULT CURRENT_DATE,
    c text DEFAULT CURRENT_USER,
    d interval DEFAULT '1 day',
    e int DEFAULT -1,
    f numeric DEFAULT 1.50
);
