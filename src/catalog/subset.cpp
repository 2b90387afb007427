#include "catalog/subset.hpp"

#include <unordered_set>

#include "catalog/mentioned_roles.hpp"

namespace schemadiff {

namespace {

class Closure {
  public:
    explicit Closure(const Catalog& catalog) : catalog_(catalog), taken_(catalog.objects().size(), false) {}

    void take(std::uint32_t object) {
        if (taken_[object]) return;
        taken_[object] = true;
        pending_.push_back(object);
    }

    void follow() {
        while (!pending_.empty()) {
            std::uint32_t object = pending_.back();
            pending_.pop_back();
            for (const Link& link : catalog_.dependencies(object)) take(link.object);
            for (const Link& link : catalog_.dependents(object)) {
                const Object& dependent = catalog_.objects()[link.object];
                // Nothing names the cast that it relies on, nor what its type is sorted by.
                bool silent = dependent.id.kind == Kind::cast || dependent.id.kind == Kind::operator_class;
                if (silent || (link.why == EdgeKind::member_of && is_part(dependent))) take(link.object);
            }
        }
    }

    Catalog build() const { return restricted_to(catalog_, taken_); }

  private:
    // What a query may rely on: columns, the key behind a GROUP BY, where columns are inherited from, and the checks
    // without which a partition cannot be attached.
    static bool is_part(const Object& object) {
        const auto* constraint = std::get_if<Constraint>(&object.payload);
        if (constraint != nullptr)
            return constraint->type == ConstraintType::primary_key ||
                   (constraint->type == ConstraintType::check && constraint->inherited);
        return object.id.kind == Kind::column || object.id.kind == Kind::inheritance;
    }

    const Catalog& catalog_;
    std::vector<bool> taken_;
    std::vector<std::uint32_t> pending_;
};

}  // namespace

CatalogBuilder copy_of(const Catalog& catalog, const std::vector<bool>& kept) {
    CatalogBuilder builder;
    std::vector<std::uint32_t> handles(kept.size());
    for (std::uint32_t i = 0; i < kept.size(); ++i)
        if (kept[i]) handles[i] = *builder.add(catalog.objects()[i]);
    for (std::uint32_t i = 0; i < kept.size(); ++i) {
        if (!kept[i]) continue;
        for (const Link& link : catalog.dependencies(i))
            if (kept[link.object]) builder.add_edge(handles[i], handles[link.object], link.why);
    }
    for (const auto& [what, count] : catalog.unmanaged()) builder.add_unmanaged(what, count);
    builder.set_server_version(catalog.server_version());
    builder.set_hints(catalog.hints());
    return builder;
}

CatalogBuilder copy_of(const Catalog& catalog) {
    return copy_of(catalog, std::vector<bool>(catalog.objects().size(), true));
}

Catalog restricted_to(const Catalog& catalog, const std::vector<bool>& kept) { return copy_of(catalog, kept).build(); }

Catalog closure_of(const Catalog& catalog, const std::vector<ObjectId>& wanted) {
    Closure closure(catalog);
    for (const ObjectId& id : wanted)
        if (auto position = catalog.position(id)) closure.take(*position);
    // No edge tells which names an extension that is not installed yet will provide.
    for (std::uint32_t i = 0; i < catalog.objects().size(); ++i)
        if (catalog.objects()[i].id.kind == Kind::extension) closure.take(i);
    closure.follow();
    return closure.build();
}

Catalog with_payloads(const Catalog& catalog, const std::vector<Object>& replacements) {
    CatalogBuilder builder = copy_of(catalog);
    for (const Object& object : replacements)
        if (Object* present = builder.find(object.id)) *present = object;
    return std::move(builder).build();
}

Catalog with_objects(const Catalog& catalog, const Catalog& other, const std::function<bool(const ObjectId&)>& wanted) {
    CatalogBuilder builder = copy_of(catalog);
    for (const Object& object : other.objects())
        if (wanted(object.id)) builder.add(object);
    for (std::uint32_t i = 0; i < other.objects().size(); ++i) {
        auto handle = wanted(other.objects()[i].id) ? builder.handle(other.objects()[i].id) : std::nullopt;
        if (!handle) continue;
        for (const Link& link : other.dependencies(i))
            if (auto needed = builder.handle(other.objects()[link.object].id))
                builder.add_edge(*handle, *needed, link.why);
    }
    tie_to_roles(builder);
    return std::move(builder).build();
}

Catalog with_hints(const Catalog& catalog, Hints hints) {
    CatalogBuilder builder = copy_of(catalog);
    builder.set_hints(std::move(hints));
    return std::move(builder).build();
}

}  // namespace schemadiff
