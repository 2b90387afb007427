#include "base/quote.hpp"
#include "base/text.hpp"
#include "catalog/payload.hpp"
#include "parser/generated_names.hpp"
#include "parser/handlers.hpp"
#include "parser/late_names.hpp"
#include "parser/opclass.hpp"
#include "parser/table_parts.hpp"

namespace schemadiff {

namespace {

// Source: makeMultirangeTypeName.
std::string multirange_name(const std::string& range) {
    auto at = range.find("range");
    std::string name = at == std::string::npos ? clip(range, kLongestName - 11) + "_multirange"
                                               : range.substr(0, at) + "multi" + range.substr(at);
    return clip(name, kLongestName);
}

std::string routine_text(Elaboration& elaboration, const DefElem* option) {
    return function_name(elaboration, qualified(reinterpret_cast<TypeName*>(option->arg)->names));
}

}  // namespace

void create_range(Elaboration& elaboration, CreateRangeStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->typeName));
    RangeType range;
    QualifiedName multirange{name.schema, multirange_name(name.name)};
    const DefElem* opclass = nullptr;
    for (auto* option : nodes_of<DefElem>(statement->params)) {
        std::string word = option->defname;
        auto* value = reinterpret_cast<TypeName*>(option->arg);
        if (word == "subtype") range.subtype = elaboration.type_text(value);
        if (word == "subtype_opclass") opclass = option;
        if (word == "collation") range.collation = IfStated(collation_text(elaboration, value->names));
        if (word == "canonical") range.canonical = routine_text(elaboration, option);
        if (word == "subtype_diff") range.subtype_diff = routine_text(elaboration, option);
        if (word == "multirange_type_name") {
            multirange = qualified(value->names);
            if (multirange.schema.empty()) multirange.schema = name.schema;
        }
    }
    if (opclass != nullptr) {
        auto written = qualified(reinterpret_cast<TypeName*>(opclass->arg)->names);
        std::string text = opclass_text(elaboration, written, "btree", range.subtype, false);
        if (text.empty()) text = quote_qualified(written.schema, written.name);
        range.operator_class = IfStated(text);
    }
    ObjectId id = make_id(Kind::range_type, name.schema, name.name);
    if (elaboration.environment.server_version >= 140000) {
        range.multirange = IfStated(quote_qualified(multirange.schema, multirange.name));
        elaboration.names.add_type(multirange, id);
    }
    // Its canonical function was made for a shell.
    elaboration.builder.remove(make_id(Kind::shell_type, name.schema, name.name));
    elaboration.add(id, range);
    elaboration.names.add_type(name, id);
    note_maker(elaboration, id);
    elaboration.touch(name.name);
    elaboration.touch(multirange.name);
}

}  // namespace schemadiff
