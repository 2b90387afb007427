#include <algorithm>

#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/operator_members.hpp"

namespace schemadiff {

namespace {

// The class of the family that is for this type.
OperatorClass* class_for(Elaboration& elaboration, const QualifiedName& family, const std::string& method,
                         const std::string& type) {
    std::string text = quote_qualified(family.schema, family.name);
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        Object& object = elaboration.builder.at(i);
        auto* each = std::get_if<OperatorClass>(&object.payload);
        if (each != nullptr && object.id.signature == method && each->family == text && each->type == type) return each;
    }
    return nullptr;
}

void add_member(Elaboration& elaboration, const QualifiedName& family, const std::string& method,
                OperatorFamilyMember member) {
    // Source: btadjustmembers and hashadjustmembers; the other methods leave what is added loose.
    bool may_tie = (method == "btree" || method == "hash") && elaboration.environment.server_version >= 140000 &&
                   belongs_to_class(elaboration, method, member.left, member);
    OperatorClass* of = may_tie ? class_for(elaboration, family, method, member.left) : nullptr;
    if (of == nullptr) {
        ObjectId place = member_id(family, method, member);
        elaboration.add(place, std::move(member));
        return;
    }
    of->members.push_back(std::move(member));
    std::sort(of->members.begin(), of->members.end(), comes_before);
}

}  // namespace

void alter_operator_family(Elaboration& elaboration, AlterOpFamilyStmt* statement) {
    std::string method = statement->amname;
    QualifiedName family = family_name(elaboration, qualified(statement->opfamilyname), method);
    if (statement->isDrop) {
        for (auto* item : nodes_of<CreateOpClassItem>(statement->items))
            elaboration.builder.remove(member_id(family, method, read_place(elaboration, item)));
        return;
    }
    std::vector<OperatorFamilyMember> members;
    for (auto* item : nodes_of<CreateOpClassItem>(statement->items))
        members.push_back(read_member(elaboration, item, method, ""));
    for (OperatorFamilyMember& member : members) add_member(elaboration, family, method, std::move(member));
}

}  // namespace schemadiff
