INSERT INTO t VALUES ('open', 'open', ('open', 'open'), '{open,closed}'), ('closed', NULL, NULL, NULL);
