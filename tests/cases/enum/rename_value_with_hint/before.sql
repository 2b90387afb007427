CREATE TYPE ticket AS ENUM (
    'open',
    'in-progres', -- @renamed from=in_progress
    'closed'
);
CREATE TABLE tickets (id int, t ticket DEFAULT 'open');
