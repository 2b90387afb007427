#include "parser/table_parts.hpp"

namespace schemadiff {

void attach_index(Elaboration& elaboration, const ObjectId& child, const ObjectId& parent) {
    std::string name = child.kind == Kind::index ? child.name : child.member;
    ObjectId id = make_id(Kind::index_attach, child.schema, name);
    if (elaboration.builder.find(id) != nullptr) return;
    elaboration.builder.add({id, IndexAttach{child, parent}, elaboration.origin()});
    auto* constraint = elaboration.payload<Constraint>(child);
    if (constraint == nullptr || parent.kind != Kind::constraint) return;
    constraint->inherited = true;
}

}  // namespace schemadiff
