CREATE TABLE sessions (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    started timestamptz NOT NULL DEFAULT now()
);
