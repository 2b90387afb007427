#include "parser/text_search.hpp"

#include <algorithm>

#include "base/quote.hpp"

namespace schemadiff {

namespace {

// Source: snowball_create.sql, pg_ts_template.dat, pg_ts_parser.dat, pg_ts_dict.dat.
bool is_builtin(Kind kind, std::string_view name) {
    constexpr std::string_view kTemplates[] = {"simple", "synonym", "ispell", "thesaurus", "snowball"};
    switch (kind) {
        case Kind::text_search_parser: return name == "default";
        case Kind::text_search_template:
            return std::find(std::begin(kTemplates), std::end(kTemplates), name) != std::end(kTemplates);
        default: return name == "simple" || name.ends_with("_stem");
    }
}

}  // namespace

QualifiedName name_in_option(const DefElem* option) {
    if (IsA(option->arg, TypeName)) return qualified(castNode(TypeName, option->arg)->names);
    if (IsA(option->arg, List)) return qualified(castNode(List, option->arg));
    return {"", option_value(option)};
}

std::string text_search_name(Elaboration& elaboration, Kind kind, const QualifiedName& written) {
    std::vector<std::string> schemas = elaboration.path.schemas;
    if (!written.schema.empty()) schemas = {written.schema};
    for (const std::string& schema : schemas)
        if (elaboration.builder.find(make_id(kind, schema, written.name)) != nullptr || schema == "pg_catalog")
            return quote_qualified(schema, written.name);
    if (written.schema.empty() && is_builtin(kind, written.name)) return quote_qualified("pg_catalog", written.name);
    if (elaboration.is_lenient())
        return quote_qualified(written.schema.empty() ? elaboration.extension_schema() : written.schema, written.name);
    elaboration.not_yet("unknown-object", -1, written.name,
                        describe(make_id(kind, written.schema, written.name)) + " does not exist");
}

std::string text_search_name(Elaboration& elaboration, Kind kind, const DefElem* option) {
    return text_search_name(elaboration, kind, name_in_option(option));
}

}  // namespace schemadiff
