create type money_text as (v text);
create domain code as text;
create type label as enum ('a', 'b');
create function to_label(text) returns label language plpgsql immutable as $$ begin return case $1 when 'a' then 'a'::label else 'b'::label end; end $$;
create cast (text as label) with inout as assignment;
create cast (varchar as label) with inout;
