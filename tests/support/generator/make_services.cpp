// What extends the server rather than holds data: languages, access methods, conversions, transforms, text search.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

Item& add_named(Author& author, const char* kind, const char* form, const char* stem) {
    Item& item = author.model.add(kind, form);
    item.name = author.new_name(stem);
    return item;
}

Item& add_in_schema(Author& author, const char* kind, const char* form, const char* stem) {
    Item& item = add_named(author, kind, form, stem);
    item.schema = author.any_schema();
    return item;
}

using Write = void (*)(Author&, Item&);

// "TEXT SEARCH PARSER": how CREATE makes it, and COMMENT names it.
void make_in_schema(Author& author, const char* kind, const std::string& words, const char* stem, Write write) {
    Item& item = add_in_schema(author, kind, ("CREATE " + words).c_str(), stem);
    item.subject = words + ' ' + mention(item.id);
    write(author, item);
}

// Whether it is the first of its kind: some things can be said once only.
bool take(Author& author, const std::string& what) {
    if (author.model.is_name_taken(what)) return false;
    author.model.take_name(what);
    return true;
}

std::string or_else(int item, const char* of_system) { return item == 0 ? std::string(of_system) : mention(item); }

void write_language(Author& author, Item& item) {
    item.parts = {{"CREATE"},
                  {author.word({"", " TRUSTED"}), true},
                  {" LANGUAGE " + mention(item.id) + " HANDLER plpgsql_call_handler"},
                  {author.word({"", " INLINE plpgsql_inline_handler"}), true},
                  {author.word({"", " VALIDATOR plpgsql_validator"}), true}};
}

void make_language(Author& author) {
    Item& item = add_named(author, "language", "CREATE LANGUAGE", "lang");
    item.is_global = true;
    item.subject = "LANGUAGE " + mention(item.id);
    write_language(author, item);
}

// Tables and indexes of tables are made with it: see make_tables.cpp.
void write_access_method(Author& author, Item& item) {
    bool is_of_indexes = item.form == "CREATE ACCESS METHOD TYPE INDEX";
    std::string type = is_of_indexes ? "index_am_handler" : "table_am_handler";
    item.parts = {{"CREATE ACCESS METHOD " + mention(item.id) + (is_of_indexes ? " TYPE INDEX" : " TYPE TABLE") +
                   " HANDLER " +
                   server_function(author, is_of_indexes ? "bthandler" : "heap_tableam_handler", "internal", type)}};
}

void make_access_method(Author& author) {
    bool is_of_indexes = author.random.percent(40);
    Item& item = add_named(author, "access_method",
                           is_of_indexes ? "CREATE ACCESS METHOD TYPE INDEX" : "CREATE ACCESS METHOD TYPE TABLE", "am");
    item.is_global = true;
    item.subject = "ACCESS METHOD " + mention(item.id);
    write_access_method(author, item);
}

void write_conversion(Author& author, Item& item) {
    item.parts = {{"CREATE"},
                  {take(author, "default conversion") ? " DEFAULT" : "", true},
                  {" CONVERSION " + mention(item.id) +
                   author.word({" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
                                " FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1"})}};
}

void make_conversion(Author& author) { make_in_schema(author, "conversion", "CONVERSION", "conv", write_conversion); }

void write_transform(Author& author, Item& item) {
    std::string to = author.random.percent(30) ? ", TO SQL WITH FUNCTION " : "";
    if (!to.empty()) {
        Item& function = add_fixed(author, "transform function", "internal", mention(item.source));
        function.parts.push_back({" LANGUAGE internal AS 'record_in'"});
        to += mention(function.id) + "(internal)";
    }
    item.parts = {{"CREATE TRANSFORM FOR " + mention(item.source) + " LANGUAGE plpgsql (FROM SQL WITH FUNCTION " +
                   author.word({"varchar_support", "numeric_support", "interval_support"}) + "(internal)"},
                  {to, true},
                  {")"}};
}

void make_transform(Author& author) {
    int type = author.any({"composite_type"}, 0);
    if (type == 0 || !take(author, "transform " + std::to_string(type))) return;
    Item& item = author.model.add("transform", "CREATE TRANSFORM");
    item.source = type;
    item.subject = "TRANSFORM FOR " + mention(type) + " LANGUAGE plpgsql";
    write_transform(author, item);
}

void write_parser(Author& author, Item& item) {
    item.parts = {
        {"CREATE TEXT SEARCH PARSER " + mention(item.id) +
         " (START = " + server_function(author, "prsd_start", "internal, integer", "internal") +
         ", GETTOKEN = " + server_function(author, "prsd_nexttoken", "internal, internal, internal", "internal") +
         ", END = " + server_function(author, "prsd_end", "internal", "void") +
         ", LEXTYPES = " + server_function(author, "prsd_lextype", "internal", "internal")},
        {author.word({"", ", HEADLINE = prsd_headline"}), true},
        {")"}};
}

void make_parser(Author& author) {
    make_in_schema(author, "text_search_parser", "TEXT SEARCH PARSER", "prs", write_parser);
}

void write_template(Author& author, Item& item) {
    std::string name = author.word({"dsimple", "dsynonym"});
    item.parts = {{"CREATE TEXT SEARCH TEMPLATE " + mention(item.id) + " ("},
                  {"INIT = dsimple_init, ", true},
                  {"LEXIZE = " + name + "_lexize)"}};
}

void make_template(Author& author) {
    make_in_schema(author, "text_search_template", "TEXT SEARCH TEMPLATE", "tmpl", write_template);
}

void write_dictionary(Author& author, Item& item) {
    int from = author.any({"text_search_template"}, item.id);
    item.parts = {
        {"CREATE TEXT SEARCH DICTIONARY " + mention(item.id) + " (TEMPLATE = " + or_else(from, "pg_catalog.simple")}};
    // A template without INIT takes none. They are sorted, for the server remembers the order, which says nothing.
    if (from == 0)
        item.parts.push_back(
            {author.word({"", ", STOPWORDS = english", ", ACCEPT = false, STOPWORDS = english"}), true});
    item.parts.push_back({")"});
}

void make_dictionary(Author& author) {
    make_in_schema(author, "text_search_dictionary", "TEXT SEARCH DICTIONARY", "dict", write_dictionary);
}

void write_configuration(Author& author, Item& item) {
    int parser = author.any({"text_search_parser"}, item.id);
    item.parts = {{"CREATE TEXT SEARCH CONFIGURATION " + mention(item.id) +
                   " (PARSER = " + or_else(parser, "pg_catalog.\"default\"") + ")"}};
}

void make_configuration(Author& author) {
    make_in_schema(author, "text_search_configuration", "TEXT SEARCH CONFIGURATION", "cfg", write_configuration);
}

void write_mapping(Author& author, Item& item) {
    int dictionary = author.any({"text_search_dictionary"}, item.id);
    item.parts.resize(1);
    item.parts.push_back({" WITH " + or_else(dictionary, "pg_catalog.simple")});
    item.parts.push_back({author.word({"", ", pg_catalog.english_stem"}), true});
}

void make_mapping(Author& author) {
    int configuration = author.any({"text_search_configuration"}, 0);
    if (configuration == 0) return make_configuration(author);
    std::string token = author.word({"asciiword", "word", "numword", "email", "url"});
    if (!take(author, "mapping " + token + std::to_string(configuration))) return;
    Item& item = author.model.add("text_search_mapping", "ADD MAPPING");
    item.source = configuration;
    item.parts = {{"ALTER TEXT SEARCH CONFIGURATION " + mention(configuration) + " ADD MAPPING FOR " + token}};
    write_mapping(author, item);
}

}  // namespace

void refill_service(Author& author, Item& item) {
    struct Writer {
        const char* kind;
        Write write;
    };
    static constexpr Writer kWriters[] = {{"language", write_language},
                                          {"access_method", write_access_method},
                                          {"conversion", write_conversion},
                                          {"transform", write_transform},
                                          {"text_search_parser", write_parser},
                                          {"text_search_template", write_template},
                                          {"text_search_dictionary", write_dictionary},
                                          {"text_search_configuration", write_configuration},
                                          {"text_search_mapping", write_mapping}};
    for (const Writer& writer : kWriters)
        if (item.kind == writer.kind) writer.write(author, item);
}

const std::vector<Maker>& service_makers() {
    static const std::vector<Maker> kMakers{{"language", 1, make_language},
                                            {"access_method", 1, make_access_method},
                                            {"conversion", 1, make_conversion},
                                            {"transform", 1, make_transform},
                                            {"text_search_parser", 1, make_parser},
                                            {"text_search_template", 1, make_template},
                                            {"text_search_dictionary", 1, make_dictionary},
                                            {"text_search_configuration", 1, make_configuration},
                                            {"text_search_mapping", 2, make_mapping}};
    return kMakers;
}

}  // namespace schemadiff::test
