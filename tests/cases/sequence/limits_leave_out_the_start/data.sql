SELECT setval('"Used"', 12);
