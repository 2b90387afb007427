CREATE TABLE t (
    id int,
    CONSTRAINT t_pkey PRIMARY KEY (id) -- @renamed from=pk_t
);
