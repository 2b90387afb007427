CREATE TABLE t (
    a int2, b int4, c int8, d float4, e float8, f bool, g varchar(7), h char(3), i char,
    j timestamptz, k timetz(2), l decimal(6,1), m dec, n bit(4), o varbit(9), p bpchar,
    q int[], r text[][], s interval year to month, t float(20), u "char", v character varying, w timestamp(3)
);
