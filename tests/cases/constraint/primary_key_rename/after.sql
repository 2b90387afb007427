CREATE TABLE t (
    id int,
    CONSTRAINT pk_t PRIMARY KEY (id) -- @renamed from=t_pkey
);
