#include <algorithm>

#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"

namespace schemadiff {

void create_enum(Elaboration& elaboration, CreateEnumStmt* statement) {
    QualifiedName name = elaboration.creation_name(qualified(statement->typeName));
    ObjectId id = make_id(Kind::enum_type, name.schema, name.name);
    elaboration.add(id, EnumType{strings(statement->vals)});
    elaboration.names.add_type(name, id);
    note_maker(elaboration, id);
    elaboration.touch(name.name);
}

void alter_enum(Elaboration& elaboration, AlterEnumStmt* statement) {
    ObjectId id = elaboration.require_type(qualified(statement->typeName));
    auto* type = elaboration.payload<EnumType>(id);
    if (type == nullptr) elaboration.wrong("wrong-type", -1, describe(id) + " is not an enum");
    auto& labels = type->labels;
    auto at = [&](const char* label) {
        auto found = std::find(labels.begin(), labels.end(), text_of(label));
        if (found == labels.end())
            elaboration.not_yet("unknown-label", -1, id.name,
                                quote_literal(text_of(label)) + " is not a label of " + describe(id));
        return found;
    };
    if (statement->oldVal != nullptr) {
        *at(statement->oldVal) = statement->newVal;
    } else if (std::find(labels.begin(), labels.end(), statement->newVal) == labels.end()) {
        auto place = statement->newValNeighbor == nullptr ? labels.end() : at(statement->newValNeighbor);
        if (statement->newValNeighbor != nullptr && statement->newValIsAfter) ++place;
        labels.insert(place, statement->newVal);
    } else if (!statement->skipIfNewValExists) {
        elaboration.wrong("duplicate-object", -1,
                          quote_literal(statement->newVal) + " is a label of " + describe(id) + " already");
    }
    elaboration.touch(id.name);
}

}  // namespace schemadiff
