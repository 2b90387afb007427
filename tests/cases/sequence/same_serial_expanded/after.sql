CREATE SEQUENCE t_id_seq AS int;
CREATE SEQUENCE t_n_seq;
CREATE SEQUENCE t_s_seq AS int2 MAXVALUE 32767;
CREATE TABLE t (
    id int4 NOT NULL DEFAULT nextval('t_id_seq'),
    n int8 NOT NULL DEFAULT nextval('public.t_n_seq'::regclass),
    s int2 NOT NULL DEFAULT nextval('"t_s_seq"'::regclass),
    CONSTRAINT t_pkey PRIMARY KEY (id)
);
ALTER SEQUENCE t_id_seq OWNED BY t.id;
ALTER SEQUENCE t_n_seq OWNED BY public.t.n;
ALTER SEQUENCE t_s_seq OWNED BY t.s;
