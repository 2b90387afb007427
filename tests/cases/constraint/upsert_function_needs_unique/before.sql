CREATE TABLE kv (k text, v text);
