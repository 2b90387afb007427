#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/text_search.hpp"
#include "parser/text_search_mapping.hpp"

namespace schemadiff {

namespace {

std::string parser_of(Elaboration& elaboration, const QualifiedName& configuration) {
    std::vector<std::string> schemas = elaboration.path.schemas;
    if (!configuration.schema.empty()) schemas = {configuration.schema};
    for (const std::string& schema : schemas)
        if (auto* known = elaboration.payload<TextSearchConfiguration>(
                make_id(Kind::text_search_configuration, schema, configuration.name)))
            return known->parser;
    return "pg_catalog.\"default\"";
}

}  // namespace

void create_text_search_configuration(Elaboration& elaboration, DefineStmt* statement) {
    TextSearchConfiguration configuration;
    const DefElem* copied = nullptr;
    for (auto* option : nodes_of<DefElem>(statement->definition)) {
        std::string word = option->defname;
        if (word == "parser") configuration.parser = text_search_name(elaboration, Kind::text_search_parser, option);
        if (word == "copy") copied = option;
    }
    QualifiedName name = elaboration.creation_name(qualified(statement->defnames));
    ObjectId id = make_id(Kind::text_search_configuration, name.schema, name.name);
    if (copied != nullptr) {
        copy_mappings(elaboration, name_in_option(copied), id);
        configuration.parser = parser_of(elaboration, name_in_option(copied));
    }
    elaboration.add(id, std::move(configuration));
    note_maker(elaboration, id);
    elaboration.touch(name.name);
}

}  // namespace schemadiff
