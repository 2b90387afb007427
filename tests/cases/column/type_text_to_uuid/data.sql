INSERT INTO t VALUES ('7f2ba8a6-8b1c-4a3b-a1d7-0b5ec0ddc0de', NULL);
