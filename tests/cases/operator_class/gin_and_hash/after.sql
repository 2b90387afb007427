CREATE TABLE t (a integer[], b integer);
CREATE OPERATOR CLASS my_array_ops FOR TYPE integer[] USING gin AS
    OPERATOR 1 && (anyarray, anyarray), OPERATOR 2 @> (anyarray, anyarray),
    FUNCTION 1 btint4cmp(integer, integer),
    FUNCTION 2 ginarrayextract(anyarray, internal, internal),
    FUNCTION 3 ginqueryarrayextract(anyarray, internal, smallint, internal, internal, internal, internal),
    FUNCTION 4 ginarrayconsistent(internal, smallint, anyarray, integer, internal, internal, internal, internal),
    STORAGE integer;
CREATE OPERATOR CLASS my_hash_ops FOR TYPE integer USING hash AS
    OPERATOR 1 =, FUNCTION 1 hashint4(integer), FUNCTION 2 hashint4extended(integer, bigint);
CREATE OPERATOR CLASS my_minmax_ops FOR TYPE integer USING brin AS
    OPERATOR 1 <, OPERATOR 3 =, OPERATOR 5 >,
    FUNCTION 1 brin_minmax_opcinfo(internal),
    FUNCTION 2 brin_minmax_add_value(internal, internal, internal, internal),
    FUNCTION 3 brin_minmax_consistent(internal, internal, internal),
    FUNCTION 4 brin_minmax_union(internal, internal, internal);
CREATE INDEX a ON t USING gin (a my_array_ops);
CREATE INDEX b ON t USING hash (b my_hash_ops);
CREATE INDEX c ON t USING brin (b my_minmax_ops);
