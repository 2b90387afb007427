CREATE TABLE "größentabelle_der_österreichischen_Bäckereien" (id int);
