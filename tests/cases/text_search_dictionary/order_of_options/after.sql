create text search dictionary d (template = simple, accept = true, stopwords = english);
create text search dictionary made (template = simple, stopwords = english, accept = false);
