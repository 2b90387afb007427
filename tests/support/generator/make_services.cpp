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

// Whether it is the first of its kind: some things can be said once only.
bool take(Author& author, const std::string& what) {
    if (author.model.is_name_taken(what)) return false;
    author.model.take_name(what);
    return true;
}

std::string or_else(int item, const char* of_system) { return item == 0 ? std::string(of_system) : mention(item); }

void make_language(Author& author) {
    Item& item = add_named(author, "language", "CREATE LANGUAGE", "lang");
    item.is_global = true;
    item.parts = {{"CREATE"},
                  {" TRUSTED", true},
                  {" LANGUAGE " + mention(item.id) + " HANDLER plpgsql_call_handler"},
                  {" INLINE plpgsql_inline_handler", true},
                  {" VALIDATOR plpgsql_validator", true}};
}

void make_access_method(Author& author) {
    Item& item = add_named(author, "access_method", "CREATE ACCESS METHOD", "am");
    item.is_global = true;
    item.parts = {{"CREATE ACCESS METHOD " + mention(item.id) +
                   author.word({" TYPE INDEX HANDLER bthandler", " TYPE TABLE HANDLER heap_tableam_handler"})}};
}

void make_conversion(Author& author) {
    Item& item = add_in_schema(author, "conversion", "CREATE CONVERSION", "conv");
    item.parts = {{"CREATE CONVERSION " + mention(item.id) +
                   author.word({" FOR 'LATIN1' TO 'UTF8' FROM iso8859_1_to_utf8",
                                " FOR 'UTF8' TO 'LATIN1' FROM utf8_to_iso8859_1"})}};
}

void make_transform(Author& author) {
    int type = author.any({"composite_type"}, 0);
    if (type == 0 || !take(author, "transform " + std::to_string(type))) return;
    Item& item = author.model.add("transform", "CREATE TRANSFORM");
    item.parts = {{"CREATE TRANSFORM FOR " + mention(type) +
                   " LANGUAGE plpgsql (FROM SQL WITH FUNCTION varchar_support(internal))"}};
}

void make_parser(Author& author) {
    Item& item = add_in_schema(author, "text_search_parser", "CREATE TEXT SEARCH PARSER", "prs");
    item.parts = {{"CREATE TEXT SEARCH PARSER " + mention(item.id) +
                   " (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype"},
                  {", HEADLINE = prsd_headline", true},
                  {")"}};
}

void make_template(Author& author) {
    Item& item = add_in_schema(author, "text_search_template", "CREATE TEXT SEARCH TEMPLATE", "tmpl");
    item.parts = {{"CREATE TEXT SEARCH TEMPLATE " + mention(item.id) + " ("},
                  {"INIT = dsimple_init, ", true},
                  {"LEXIZE = dsimple_lexize)"}};
}

void make_dictionary(Author& author) {
    int from = author.any({"text_search_template"}, 0);
    Item& item = add_in_schema(author, "text_search_dictionary", "CREATE TEXT SEARCH DICTIONARY", "dict");
    item.parts = {
        {"CREATE TEXT SEARCH DICTIONARY " + mention(item.id) + " (TEMPLATE = " + or_else(from, "pg_catalog.simple")}};
    // A template without INIT takes none.
    if (from == 0) item.parts.push_back({", STOPWORDS = english, ACCEPT = false", true});
    item.parts.push_back({")"});
}

void make_configuration(Author& author) {
    int parser = author.any({"text_search_parser"}, 0);
    Item& item = add_in_schema(author, "text_search_configuration", "CREATE TEXT SEARCH CONFIGURATION", "cfg");
    item.parts = {{"CREATE TEXT SEARCH CONFIGURATION " + mention(item.id) +
                   " (PARSER = " + or_else(parser, "pg_catalog.\"default\"") + ")"}};
}

void make_mapping(Author& author) {
    int configuration = author.any({"text_search_configuration"}, 0);
    if (configuration == 0) return make_configuration(author);
    std::string token = author.word({"asciiword", "word", "numword", "email", "url"});
    if (!take(author, "mapping " + token + std::to_string(configuration))) return;
    int dictionary = author.any({"text_search_dictionary"}, 0);
    Item& item = author.model.add("text_search_mapping", "ADD MAPPING");
    item.parts = {{"ALTER TEXT SEARCH CONFIGURATION " + mention(configuration) + " ADD MAPPING FOR " + token +
                   " WITH " + or_else(dictionary, "pg_catalog.simple")},
                  {", pg_catalog.english_stem", true}};
}

// Its name is none that could be quoted.
void make_operator(Author& author) {
    int schema = author.any_schema();
    Item& item = author.model.add("operator", "CREATE OPERATOR");
    item.parts = {{"CREATE OPERATOR " + or_else(schema, "public") + '.' + std::string(1 + item.id % 60, '#') +
                   " (FUNCTION = int4eq, LEFTARG = integer, RIGHTARG = integer"},
                  {", RESTRICT = eqsel", true},
                  {", JOIN = eqjoinsel", true},
                  {")"}};
}

void make_family(Author& author) {
    Item& item = add_in_schema(author, "operator_family", "CREATE OPERATOR FAMILY", "fam");
    item.parts = {{"CREATE OPERATOR FAMILY " + mention(item.id) + " USING hash"}};
}

void make_family_member(Author& author) {
    int family = author.any({"operator_family"}, 0);
    if (family == 0) return make_family(author);
    if (!take(author, "member of " + std::to_string(family))) return;
    Item& item = author.model.add("operator_family_member", "ALTER OPERATOR FAMILY ADD");
    item.parts = {{"ALTER OPERATOR FAMILY " + mention(family) + " USING hash ADD OPERATOR 1 = (integer, bigint)"}};
}

void make_class(Author& author) {
    int family = author.any({"operator_family"}, 0);
    bool joins = family != 0 && take(author, "class of " + std::to_string(family));
    Item& item = add_in_schema(author, "operator_class", "CREATE OPERATOR CLASS", "ops");
    item.parts = {{"CREATE OPERATOR CLASS " + mention(item.id) + " FOR TYPE integer USING hash"}};
    if (joins) item.parts.push_back({" FAMILY " + mention(family), true});
    item.parts.push_back({" AS OPERATOR 1 =, FUNCTION 1 hashint4(integer)"});
}

}  // namespace

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
