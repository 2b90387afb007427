INSERT INTO "größentabelle_der_österreichischen_Bäckereien" VALUES (1, 1);
