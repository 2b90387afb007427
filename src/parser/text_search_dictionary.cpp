#include <algorithm>

#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/text_search.hpp"

namespace schemadiff {

namespace {

// One without a value is taken away. Source: AlterTSDictionary.
void set_option(TextSearchDictionary& dictionary, const DefElem* option) {
    std::string prefix = text_of(option->defname) + '=';
    std::erase_if(dictionary.in_order, [&](const std::string& each) { return each.starts_with(prefix); });
    if (option->arg != nullptr) dictionary.in_order.push_back(prefix + option_value(option));
    dictionary.options = dictionary.in_order;
    std::sort(dictionary.options.begin(), dictionary.options.end());
}

}  // namespace

void create_text_search_dictionary(Elaboration& elaboration, DefineStmt* statement) {
    TextSearchDictionary dictionary;
    for (auto* option : nodes_of<DefElem>(statement->definition)) {
        if (text_of(option->defname) == "template")
            dictionary.based_on = text_search_name(elaboration, Kind::text_search_template, option);
        else
            set_option(dictionary, option);
    }
    QualifiedName name = elaboration.creation_name(qualified(statement->defnames));
    ObjectId id = make_id(Kind::text_search_dictionary, name.schema, name.name);
    elaboration.add(id, std::move(dictionary));
    note_maker(elaboration, id);
    elaboration.touch(name.name);
}

void alter_text_search_dictionary(Elaboration& elaboration, AlterTSDictionaryStmt* statement) {
    auto id = find_subject(elaboration, OBJECT_TSDICTIONARY, as_node(statement->dictname));
    auto& dictionary = elaboration.require<TextSearchDictionary>(*id);
    for (auto* option : nodes_of<DefElem>(statement->options)) set_option(dictionary, option);
}

}  // namespace schemadiff
