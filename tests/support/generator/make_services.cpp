// What extends the server rather than holds data: languages, access methods, conversions, transforms, text search,
// operators and what sorts by them.
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

// A handler of its own, so that it can become another one.
std::string handler(Author& author, const std::string& type, const std::string& of_system) {
    if (author.random.percent(50)) return of_system;
    Item& item = author.model.add("function", "handler");
    item.name = author.new_name("h");
    item.schema = author.any_schema();
    item.subject = "FUNCTION " + mention(item.id) + "(internal)";
    item.parts = {{"CREATE FUNCTION " + mention(item.id) + "(internal) RETURNS " + type + " LANGUAGE internal AS '" +
                   of_system + "'"}};
    return mention(item.id);
}

// Tables and indexes of tables are made with it: see make_tables.cpp.
void write_access_method(Author& author, Item& item) {
    bool is_of_indexes = item.form == "CREATE ACCESS METHOD TYPE INDEX";
    std::string type = is_of_indexes ? "index_am_handler" : "table_am_handler";
    item.parts = {{"CREATE ACCESS METHOD " + mention(item.id) + (is_of_indexes ? " TYPE INDEX" : " TYPE TABLE") +
                   " HANDLER " + handler(author, type, is_of_indexes ? "bthandler" : "heap_tableam_handler")}};
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
    item.parts = {{"CREATE TRANSFORM FOR " + mention(item.source) + " LANGUAGE plpgsql (FROM SQL WITH FUNCTION " +
                   author.word({"varchar_support", "numeric_support", "interval_support"}) + "(internal))"}};
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
    item.parts = {{"CREATE TEXT SEARCH PARSER " + mention(item.id) +
                   " (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype"},
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
    // A template without INIT takes none.
    if (from == 0)
        item.parts.push_back(
            {author.word({"", ", STOPWORDS = english", ", STOPWORDS = english, ACCEPT = false"}), true});
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

void write_operator(Author& author, Item& item) {
    std::string name = or_else(item.schema, "public") + '.' + std::string(1 + item.id % 60, '#');
    item.subject = "OPERATOR " + name + " (integer, integer)";
    item.parts = {{"CREATE OPERATOR " + name + " (FUNCTION = " + author.word({"int4eq", "int4ne", "int4lt"}) +
                   ", LEFTARG = integer, RIGHTARG = integer"},
                  {author.word({"", ", RESTRICT = eqsel", ", RESTRICT = neqsel"}), true},
                  {author.word({"", ", JOIN = eqjoinsel"}), true},
                  {author.word({"", ", COMMUTATOR = OPERATOR(", ", HASHES, MERGES"}), true},
                  {")"}};
    // The other way round it is the same operator.
    if (Part& way = item.parts[3]; way.text.find('(') != std::string::npos) way.text += name + ")";
}

// Its name is none that could be quoted.
void make_operator(Author& author) {
    Item& item = author.model.add("operator", "CREATE OPERATOR");
    item.schema = author.any_schema();
    write_operator(author, item);
}

void make_family(Author& author) {
    Item& item = add_in_schema(author, "operator_family", "CREATE OPERATOR FAMILY", "fam");
    item.subject = "OPERATOR FAMILY " + mention(item.id) + " USING hash";
    item.parts = {{"CREATE OPERATOR FAMILY " + mention(item.id) + " USING hash"}};
}

void make_family_member(Author& author) {
    int family = author.any({"operator_family"}, 0);
    if (family == 0) {
        make_family(author);
        family = author.any({"operator_family"}, 0);
    }
    if (!take(author, "member of " + std::to_string(family))) return;
    Item& item = author.model.add("operator_family_member", "ALTER OPERATOR FAMILY ADD");
    item.parts = {{"ALTER OPERATOR FAMILY " + mention(family) + " USING hash ADD OPERATOR 1 = (integer, bigint)"}};
}

void make_class(Author& author) {
    int family = author.any({"operator_family"}, 0);
    bool joins = family != 0 && take(author, "class of " + std::to_string(family));
    Item& item = add_in_schema(author, "operator_class", "CREATE OPERATOR CLASS", "ops");
    item.subject = "OPERATOR CLASS " + mention(item.id) + " USING hash";
    item.parts = {{"CREATE OPERATOR CLASS " + mention(item.id) + " FOR TYPE integer USING hash"}};
    if (joins) item.parts.push_back({" FAMILY " + mention(family), true});
    item.parts.push_back({" AS OPERATOR 1 =, FUNCTION 1 hashint4(integer)"});
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
                                          {"text_search_mapping", write_mapping},
                                          {"operator", write_operator}};
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
                                            {"text_search_mapping", 2, make_mapping},
                                            {"operator", 2, make_operator},
                                            {"operator_family", 1, make_family},
                                            {"operator_family_member", 1, make_family_member},
                                            {"operator_class", 2, make_class}};
    return kMakers;
}

}  // namespace schemadiff::test
