CREATE TABLE "größentabelle_der_österreichischen_Bäckereien" (id int, "süßwarenmengenänderungsgröße_übermäßig" int UNIQUE CHECK ("süßwarenmengenänderungsgröße_übermäßig" > 0));
CREATE INDEX ON "größentabelle_der_österreichischen_Bäckereien" (id, "süßwarenmengenänderungsgröße_übermäßig");
