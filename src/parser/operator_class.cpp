#include <algorithm>

#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/operator_members.hpp"

namespace schemadiff {

void create_operator_class(Elaboration& elaboration, CreateOpClassStmt* statement) {
    std::string method = statement->amname;
    QualifiedName name = elaboration.creation_name(qualified(statement->opclassname));
    OperatorClass made;
    made.type = elaboration.type_without_modifier(statement->datatype);
    made.is_default = statement->isDefault;
    // Without a word, the family of the same name, which is made when it is not there. Source: DefineOpClass.
    QualifiedName family = name;
    if (statement->opfamilyname != nullptr)
        family = family_name(elaboration, qualified(statement->opfamilyname), method);
    made.family = quote_qualified(family.schema, family.name);
    std::vector<OperatorFamilyMember> loose;
    for (auto* item : nodes_of<CreateOpClassItem>(statement->items)) {
        if (item->itemtype == OPCLASS_ITEM_STORAGETYPE) {
            std::string storage = elaboration.type_without_modifier(item->storedtype);
            if (storage != made.type) made.storage = storage;
            continue;
        }
        OperatorFamilyMember member = read_member(elaboration, item, method, made.type);
        bool tied = belongs_to_class(elaboration, method, made.type, member);
        (tied ? made.members : loose).push_back(std::move(member));
    }
    std::sort(made.members.begin(), made.members.end(), comes_before);

    ObjectId of = make_id(Kind::operator_family, family.schema, family.name, "", method);
    if (elaboration.builder.find(of) == nullptr && statement->opfamilyname == nullptr) {
        elaboration.add(of, OperatorFamily{});
        note_maker(elaboration, of);
    }
    ObjectId id = make_id(Kind::operator_class, name.schema, name.name, "", method);
    elaboration.add(id, std::move(made));
    note_maker(elaboration, id);
    elaboration.names.add_opclass(name);
    for (OperatorFamilyMember& member : loose) {
        ObjectId place = member_id(family, method, member);
        elaboration.add(place, std::move(member));
    }
    elaboration.touch(name.name);
}

}  // namespace schemadiff
