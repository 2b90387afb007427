CREATE TABLE item (id integer, name text);
CREATE TABLE parcel (id integer, held item, many item[]);
CREATE TABLE letter (id integer, note text);
CREATE TABLE box (id integer, held letter, gone letter);
