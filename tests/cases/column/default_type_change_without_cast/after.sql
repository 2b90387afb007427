CREATE TABLE t (
    id int,
    -- @using up="CASE state WHEN 1 THEN 'on' ELSE 'off' END" down="CASE state WHEN 'on' THEN 1 ELSE 0 END"
    state text NOT NULL DEFAULT 'off'
);
