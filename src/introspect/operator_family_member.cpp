#include "introspect/context.hpp"
#include "introspect/operator_members.hpp"

namespace schemadiff {

// Loose ones, also those that were added to a family of the system. What is in an extension's family came with the
// extension.
void read_operator_family_member(ReadContext& context) {
    for (LiveMember& each : read_operator_members(context)) {
        if (each.holder.catalog != SystemCatalog::operator_family) continue;
        if (context.belongs_to_extension(each.holder.catalog, each.holder.oid)) continue;
        if (context.belongs_to_extension(each.needs.catalog, each.needs.oid)) continue;
        ObjectId id = make_id(Kind::operator_family_member, each.family_schema, each.family, member_place(each.member),
                              each.method);
        std::optional<Handle> handle;
        if (auto family = context.handle(each.holder)) {
            ObjectId of = context.id_of(*family);
            handle = context.add_member(each.row, of, std::move(id), std::move(each.member));
        } else {
            handle = context.add(each.row, std::move(id), std::move(each.member));
        }
        if (auto needed = context.handle(each.needs); needed && handle)
            context.builder.add_edge(*handle, *needed, EdgeKind::uses);
    }
}

}  // namespace schemadiff
