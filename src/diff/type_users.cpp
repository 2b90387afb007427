#include "diff/type_users.hpp"

#include <algorithm>
#include <set>

#include "catalog/type_name.hpp"

namespace schemadiff {

namespace {

class Search {
  public:
    explicit Search(const Catalog& catalog) : catalog_(catalog) {}

    TypeUsers run(std::uint32_t type) {
        visit(type, false);
        for (auto* list : {&users_.columns, &users_.contained}) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
        return std::move(users_);
    }

  private:
    void visit(std::uint32_t type, bool contained) {
        if (!visited_.insert({type, contained}).second) return;
        for (const Link& link : catalog_.dependents(type)) {
            if (link.why != EdgeKind::uses) continue;
            const Object& user = catalog_.objects()[link.object];
            if (const auto* column = get_payload<Column>(&user))
                (contained || is_array(column->type) ? users_.contained : users_.columns).push_back(link.object);
            else if (const auto* domain = get_payload<Domain>(&user))
                visit(link.object, contained || is_array(domain->base_type));
            else if (get_payload<CompositeType>(&user) != nullptr || get_payload<RangeType>(&user) != nullptr)
                visit(link.object, true);
        }
    }

    const Catalog& catalog_;
    std::set<std::pair<std::uint32_t, bool>> visited_;
    TypeUsers users_;
};

}  // namespace

TypeUsers find_type_users(const Catalog& catalog, const ObjectId& type) {
    auto position = catalog.position(type);
    if (!position) return {};
    return Search(catalog).run(*position);
}

}  // namespace schemadiff
