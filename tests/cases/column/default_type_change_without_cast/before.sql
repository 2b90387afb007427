CREATE TABLE t (
    id int,
    -- @using up="CASE state WHEN 'on' THEN 1 ELSE 0 END" down="CASE state WHEN 1 THEN 'on' ELSE 'off' END"
    state int NOT NULL DEFAULT 0
);
