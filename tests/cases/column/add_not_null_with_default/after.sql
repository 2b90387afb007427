CREATE TABLE t (id int, active boolean NOT NULL DEFAULT true, made timestamptz NOT NULL DEFAULT now(), token uuid NOT NULL DEFAULT gen_random_uuid());
