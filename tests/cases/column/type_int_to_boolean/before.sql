CREATE TABLE t (
    id int,
    -- @using up="CASE WHEN active THEN 1 ELSE 0 END" down="active <> 0"
    active int NOT NULL DEFAULT 1 CHECK (active IN (0, 1))
);
