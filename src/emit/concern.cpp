#include "emit/concern.hpp"

namespace schemadiff {

bool speaks_of_old_columns(const EmitContext& context, const ObjectId& id) {
    const Catalog& target = context.target();
    auto position = target.position(id);
    if (!position) return true;
    bool new_ones = false;
    for (const Link& link : target.dependencies(*position)) {
        const ObjectId& needed = target.objects()[link.object].id;
        if (needed.kind != Kind::column) continue;
        if (!context.is_created(needed)) return true;
        new_ones = true;
    }
    return !new_ones;
}

}  // namespace schemadiff
