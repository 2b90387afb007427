#include "emit/implied_drops.hpp"

#include <optional>
#include <unordered_map>

#include "diff/graph.hpp"
#include "emit/inheritance_tree.hpp"

namespace schemadiff {

namespace {

bool leaves(const Changes& changes, const Object& object) {
    const Change* change = changes.find(object.id);
    return change != nullptr && change->before != nullptr &&
           (change->action == Action::remove || change->action == Action::replace);
}

class Finder {
  public:
    Finder(const Changes& changes, const PutAside& put_aside)
        : changes_(changes), put_aside_(put_aside), source_(changes.source()) {
        for (const Change& change : changes.all())
            if (change.before != nullptr && leaves(changes, *change.before))
                leaving_.push_back(*source_.position(change.id()));
    }

    std::unordered_set<ObjectId, ObjectIdHash> run() {
        std::unordered_set<ObjectId, ObjectIdHash> implied;
        find_tangled_wholes();
        for (auto object : leaving_)
            if (whole_of(object) != object && !must_go_first(object)) implied.insert(source_.objects()[object].id);
        return implied;
    }

    std::unordered_map<ObjectId, std::uint32_t, ObjectIdHash> wholes() {
        std::unordered_map<ObjectId, std::uint32_t, ObjectIdHash> wholes;
        for (auto object : leaving_) wholes.emplace(source_.objects()[object].id, whole_of(object));
        return wholes;
    }

  private:
    // The outermost leaving object that takes this one along.
    std::uint32_t whole_of(std::uint32_t object) {
        auto known = wholes_.find(object);
        if (known != wholes_.end()) return known->second;
        std::uint32_t whole = object;
        if (auto container = leaving_container_of(object)) {
            whole = whole_of(*container);
        } else {
            for (const Link& link : source_.dependencies(object)) {
                if (link.why != EdgeKind::inherits || !leaves(changes_, source_.objects()[link.object])) continue;
                // What inherits goes along when the inherited thing goes by itself, not when its whole table does.
                if (leaving_container_of(link.object)) continue;
                whole = whole_of(link.object);
                break;
            }
        }
        wholes_.emplace(object, whole);
        return whole;
    }

    std::optional<std::uint32_t> leaving_container_of(std::uint32_t object) const {
        const ObjectId& id = source_.objects()[object].id;
        if (put_aside_.kept.count(id) > 0) return std::nullopt;
        bool goes_along = put_aside_.goes_along.count(id) > 0;
        for (const Link& link : source_.dependencies(object)) {
            bool contains = link.why == EdgeKind::member_of || link.why == EdgeKind::owned_by;
            if (!contains || !leaves(changes_, source_.objects()[link.object])) continue;
            if (goes_along || !put_aside_.moves(source_.objects()[link.object].id)) return link.object;
        }
        return std::nullopt;
    }

    // Wholes that need one another (two tables with foreign keys to each other) cannot be dropped whole: the members
    // that tie them together go first, on their own.
    void find_tangled_wholes() {
        for (auto object : leaving_) number_of(whole_of(object));
        tie_wholes();
        // Once the key is gone, a table and its partitions are no longer tangled.
        std::unordered_set<std::uint32_t> keys;
        for (auto object : leaving_)
            for_each_partition_held(object, [&](std::uint32_t partition) {
                if (are_tangled(object, partition)) keys.insert(object);
            });
        if (keys.empty()) return;
        keys_that_go_first_ = std::move(keys);
        tie_wholes();
    }

    void tie_wholes() {
        Precedence ties(static_cast<std::uint32_t>(numbers_.size()));
        for (auto object : leaving_) {
            if (keys_that_go_first_.count(object) > 0) continue;
            for_each_tie(object, [&](std::uint32_t other) {
                ties.add(number_of(whole_of(object)), number_of(whole_of(other)));
            });
        }
        groups_ = ties.strong_groups();
    }

    bool are_tangled(std::uint32_t one, std::uint32_t other) {
        return groups_[number_of(whole_of(one))] == groups_[number_of(whole_of(other))];
    }

    bool must_go_first(std::uint32_t object) {
        bool tangled = keys_that_go_first_.count(object) > 0;
        for_each_tie(object, [&](std::uint32_t other) { tangled = tangled || are_tangled(object, other); });
        return tangled;
    }

    template <class Visit>
    void for_each_tie(std::uint32_t object, Visit&& visit) {
        for (const Link& link : source_.dependencies(object))
            if (link.why == EdgeKind::uses && leaves(changes_, source_.objects()[link.object]) &&
                whole_of(link.object) != whole_of(object))
                visit(link.object);
        for_each_partition_held(object, visit);
    }

    template <class Visit>
    void for_each_partition_held(std::uint32_t object, Visit&& visit) {
        for (const ObjectId& partition : partitions_held_by(source_, source_.objects()[object])) {
            auto position = source_.position(partition);
            bool leaves_by_itself =
                leaves(changes_, source_.objects()[*position]) && whole_of(*position) != whole_of(object);
            if (leaves_by_itself) visit(*position);
        }
    }

    std::uint32_t number_of(std::uint32_t whole) {
        return numbers_.try_emplace(whole, static_cast<std::uint32_t>(numbers_.size())).first->second;
    }

    const Changes& changes_;
    const PutAside& put_aside_;
    const Catalog& source_;
    std::vector<std::uint32_t> leaving_;
    std::unordered_map<std::uint32_t, std::uint32_t> wholes_;
    std::unordered_map<std::uint32_t, std::uint32_t> numbers_;
    std::vector<std::uint32_t> groups_;
    std::unordered_set<std::uint32_t> keys_that_go_first_;
};

}  // namespace

ImpliedDrops::ImpliedDrops(const Changes& changes, const PutAside& put_aside) {
    Finder finder(changes, put_aside);
    implied_ = finder.run();
    wholes_ = finder.wholes();
}

bool ImpliedDrops::go_together(const ObjectId& one, const ObjectId& other) const {
    auto first = wholes_.find(one);
    auto second = wholes_.find(other);
    return first != wholes_.end() && second != wholes_.end() && first->second == second->second;
}

}  // namespace schemadiff
