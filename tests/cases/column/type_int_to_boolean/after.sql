CREATE TABLE t (
    id int,
    -- @using up="active <> 0" down="CASE WHEN active THEN 1 ELSE 0 END"
    active boolean NOT NULL DEFAULT true
);
