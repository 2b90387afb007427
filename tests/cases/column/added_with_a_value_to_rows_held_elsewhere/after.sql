CREATE TABLE item (id integer, name text, state text DEFAULT 'new', weight integer NOT NULL DEFAULT 1);
CREATE TABLE parcel (id integer, held item, many item[]);
CREATE TABLE letter (id integer, note text, sent boolean DEFAULT false);
CREATE TABLE box (id integer, held text);
