CREATE TABLE p (
    id int CONSTRAINT p_pkey PRIMARY KEY,
    a int CONSTRAINT p_a_key UNIQUE,
    b int,
    CONSTRAINT p_a_b_key UNIQUE (a, b),
    CONSTRAINT p_check CHECK (a > b),
    CONSTRAINT p_b_check CHECK (b > 0)
);
CREATE TABLE c (
    x int,
    y int CONSTRAINT c_y_check CHECK (y > 0),
    z int,
    CONSTRAINT c_z_excl EXCLUDE USING btree (z WITH =),
    CONSTRAINT c_x_fkey FOREIGN KEY (x) REFERENCES p (id),
    CONSTRAINT c_y_z_fkey FOREIGN KEY (y, z) REFERENCES p (a, b)
);
