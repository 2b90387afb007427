CREATE TABLE t (
    id int,
    a timestamptz DEFAULT now() + interval '7 days',
    b date DEFAULT (CURRENT_DATE - 1),
    c text DEFAULT session_user,
    d interval DEFAULT '1 day 02:00'::interval,
    e int DEFAULT (-1 * 2),
    f numeric DEFAULT -1.5e3
);
