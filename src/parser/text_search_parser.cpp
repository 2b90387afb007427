#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"
#include "parser/text_search.hpp"

namespace schemadiff {

void create_text_search_parser(Elaboration& elaboration, DefineStmt* statement) {
    TextSearchParser value;
    for (auto* option : nodes_of<DefElem>(statement->definition)) {
        std::string word = option->defname;
        std::string function = function_name(elaboration, name_in_option(option));
        if (word == "start") value.start = function;
        if (word == "gettoken") value.token = function;
        if (word == "end") value.end = function;
        if (word == "lextypes") value.lextypes = function;
        if (word == "headline") value.headline = function;
    }
    QualifiedName name = elaboration.creation_name(qualified(statement->defnames));
    elaboration.add(make_id(Kind::text_search_parser, name.schema, name.name), std::move(value));
    elaboration.touch(name.name);
}

}  // namespace schemadiff
