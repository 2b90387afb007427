CREATE TYPE ticket AS ENUM (
    'open',
    'in_progress', -- @renamed from=in-progres
    'closed'
);
CREATE TABLE tickets (id int, t ticket DEFAULT 'open');
