#include "catalog/catalog.hpp"

#include <algorithm>
#include <numeric>

#include "catalog/inherited.hpp"

namespace schemadiff {

const Object* Catalog::find(const ObjectId& id) const {
    auto found = positions_.find(id);
    return found == positions_.end() ? nullptr : &objects_[found->second];
}

std::optional<std::uint32_t> Catalog::position(const ObjectId& id) const {
    auto found = positions_.find(id);
    if (found == positions_.end()) return std::nullopt;
    return found->second;
}

std::span<const Link> Catalog::dependencies(std::uint32_t object) const {
    return std::span(dependencies_)
        .subspan(dependency_offsets_[object], dependency_offsets_[object + 1] - dependency_offsets_[object]);
}

std::span<const Link> Catalog::dependents(std::uint32_t object) const {
    return std::span(dependents_)
        .subspan(dependent_offsets_[object], dependent_offsets_[object + 1] - dependent_offsets_[object]);
}

std::optional<std::uint32_t> Catalog::owner_of(std::uint32_t object) const {
    for (const Link& link : dependencies(object))
        if (link.why == EdgeKind::member_of) return link.object;
    return std::nullopt;
}

std::optional<std::uint32_t> CatalogBuilder::add(Object object) {
    auto next = size();
    if (!handles_.try_emplace(object.id, next).second) return std::nullopt;
    objects_.push_back(std::move(object));
    removed_.push_back(false);
    return next;
}

Object* CatalogBuilder::find(const ObjectId& id) {
    auto found = handles_.find(id);
    return found == handles_.end() ? nullptr : &objects_[found->second];
}

const Object* CatalogBuilder::find(const ObjectId& id) const {
    auto found = handles_.find(id);
    return found == handles_.end() ? nullptr : &objects_[found->second];
}

std::optional<std::uint32_t> CatalogBuilder::handle(const ObjectId& id) const {
    auto found = handles_.find(id);
    if (found == handles_.end()) return std::nullopt;
    return found->second;
}

void CatalogBuilder::remove(const ObjectId& id) {
    auto found = handles_.find(id);
    if (found == handles_.end()) return;
    removed_[found->second] = true;
    handles_.erase(found);
}

void CatalogBuilder::add_edge(std::uint32_t from, std::uint32_t to, EdgeKind why) {
    if (from != to) edges_.push_back({from, to, why});
}

void CatalogBuilder::add_edge(const ObjectId& from, const ObjectId& to, EdgeKind why) {
    named_edges_.push_back({from, to, why});
}

namespace {

// Compressed rows: offsets[i] .. offsets[i + 1] are the links of object i. Expects `pairs` sorted by their first
// member.
void fill_rows(const std::vector<std::pair<std::uint32_t, Link>>& pairs, std::size_t objects,
               std::vector<std::uint32_t>& offsets, std::vector<Link>& links) {
    offsets.assign(objects + 1, 0);
    links.reserve(pairs.size());
    for (const auto& [from, link] : pairs) {
        ++offsets[from + 1];
        links.push_back(link);
    }
    std::partial_sum(offsets.begin(), offsets.end(), offsets.begin());
}

}  // namespace

Catalog CatalogBuilder::build() && {
    add_inherited_membership(*this);
    for (const NamedEdge& edge : named_edges_) {
        auto from = handle(edge.from);
        auto to = handle(edge.to);
        if (from && to) add_edge(*from, *to, edge.why);
    }
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < size(); ++i)
        if (!removed_[i]) order.push_back(i);
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return objects_[a].id < objects_[b].id; });

    Catalog catalog;
    constexpr auto kGone = static_cast<std::uint32_t>(-1);
    std::vector<std::uint32_t> position_of(size(), kGone);
    catalog.objects_.reserve(order.size());
    catalog.positions_.reserve(order.size());
    for (std::uint32_t handle : order) {
        position_of[handle] = static_cast<std::uint32_t>(catalog.objects_.size());
        catalog.positions_.emplace(objects_[handle].id, position_of[handle]);
        catalog.objects_.push_back(std::move(objects_[handle]));
    }

    std::vector<std::pair<std::uint32_t, Link>> forward, backward;
    for (const PendingEdge& edge : edges_) {
        auto from = position_of[edge.from];
        auto to = position_of[edge.to];
        if (from == kGone || to == kGone) continue;
        forward.push_back({from, {to, edge.why}});
        backward.push_back({to, {from, edge.why}});
    }
    for (auto* pairs : {&forward, &backward}) {
        std::sort(pairs->begin(), pairs->end());
        pairs->erase(std::unique(pairs->begin(), pairs->end()), pairs->end());
    }
    fill_rows(forward, catalog.objects_.size(), catalog.dependency_offsets_, catalog.dependencies_);
    fill_rows(backward, catalog.objects_.size(), catalog.dependent_offsets_, catalog.dependents_);
    catalog.unmanaged_ = std::move(unmanaged_);
    catalog.server_version_ = server_version_;
    catalog.hints_ = std::move(hints_);
    return catalog;
}

}  // namespace schemadiff
