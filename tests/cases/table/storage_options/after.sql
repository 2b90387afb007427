CREATE TABLE t (id int, body text) WITH (
    fillfactor = 90,
    autovacuum_vacuum_scale_factor = 0.05,
    autovacuum_vacuum_threshold = 500,
    toast_tuple_target = 4096,
    parallel_workers = 2,
    toast.autovacuum_vacuum_threshold = 100
);
