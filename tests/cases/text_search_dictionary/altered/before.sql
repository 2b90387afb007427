CREATE TEXT SEARCH DICTIONARY d (TEMPLATE = simple, accept = false, stopwords = 'english');
CREATE TEXT SEARCH CONFIGURATION c (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION c ALTER MAPPING FOR word, asciiword WITH d, simple;
