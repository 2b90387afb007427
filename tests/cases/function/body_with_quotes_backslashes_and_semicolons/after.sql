create function s() returns text language sql as E'select ''it''''s \\\\ a\\nb; ''::text /* ; */ -- $$ end';
