#include "emit/tree_reach.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>
#include <unordered_set>

#include "emit/inheritance_tree.hpp"
#include "emit/reach.hpp"

namespace schemadiff {

namespace {

using IdSet = std::unordered_set<ObjectId, ObjectIdHash>;

bool contains(const std::vector<ObjectId>& list, const ObjectId& id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

// Who inherits from whom and who refers to whom between two statements.
class Moment {
  public:
    explicit Moment(const EmitContext& context) : context_(context) {
        for (const Object& object : context.source().objects()) add(object);
    }

    void pass(const Statement& statement) {
        for (const ObjectId& id : statement.destroys) {
            const Object* object = context_.before(id);
            if (object != nullptr) remove(*object);
            gone_.insert(id);
        }
        for (const ObjectId& id : statement.produces)
            if (const Object* object = context_.after(id)) add(*object);
    }

    // It was there before the plan, and still is.
    bool is_old(const ObjectId& id) const { return context_.before(id) != nullptr && gone_.count(id) == 0; }
    bool is_gone(const ObjectId& id) const { return gone_.count(id) > 0; }

    std::vector<ObjectId> below(const ObjectId& table, const std::vector<ObjectId>& ends_at = {},
                                const std::vector<ObjectId>& leaves_out = {}) const {
        std::vector<ObjectId> reached{table};
        IdSet seen(leaves_out.begin(), leaves_out.end());
        seen.insert(table);
        for (std::size_t i = 0; i < reached.size(); ++i) {
            if (contains(ends_at, reached[i])) continue;
            for (const ObjectId& child : related(children_, reached[i]))
                if (seen.insert(child).second) reached.push_back(child);
        }
        reached.erase(reached.begin());
        return reached;
    }

    // Tables with foreign keys to this partitioned table, or to one that it is a partition of.
    std::vector<ObjectId> referring_to(const ObjectId& table) const {
        std::vector<ObjectId> found, above{table};
        for (std::size_t i = 0; i < above.size(); ++i) {
            for (const ObjectId& key : related(references_, above[i])) found.push_back(table_of(key));
            for (const ObjectId& parent : related(parents_, above[i])) above.push_back(parent);
        }
        return found;
    }

  private:
    using Relation = std::unordered_map<ObjectId, std::set<ObjectId>, ObjectIdHash>;

    static const std::set<ObjectId>& related(const Relation& relation, const ObjectId& id) {
        static const std::set<ObjectId> kNone;
        auto found = relation.find(id);
        return found == relation.end() ? kNone : found->second;
    }

    template <class Each>
    void for_each_relation(const Object& object, Each&& each) {
        if (const auto* link = std::get_if<Inheritance>(&object.payload)) {
            each(children_, link->parent, table_of(object.id));
            if (!link->bound.empty()) each(parents_, table_of(object.id), link->parent);
        }
        const auto* key = std::get_if<Constraint>(&object.payload);
        if (key != nullptr && key->type == ConstraintType::foreign_key) each(references_, key->referenced, object.id);
    }

    void add(const Object& object) {
        for_each_relation(
            object, [](Relation& relation, const ObjectId& from, const ObjectId& to) { relation[from].insert(to); });
    }

    void remove(const Object& object) {
        for_each_relation(
            object, [](Relation& relation, const ObjectId& from, const ObjectId& to) { relation[from].erase(to); });
    }

    const EmitContext& context_;
    Relation children_, parents_, references_;
    IdSet gone_;
};

void settle(const EmitContext& context, const Moment& moment, Statement& statement) {
    for (const TreeReach& reach : statement.reaches) {
        auto touch = [&](const ObjectId& table) {
            if (!moment.is_old(table)) return;
            if (reach.mode) lock(statement, table, *reach.mode);
            if (reach.scans && !contains(reach.ends_at, table)) scan(context, statement, {table});
            if (reach.rewrites) rewrite(context, statement, {table});
        };
        if (!reach.of_referring) {
            for (const ObjectId& table : moment.below(reach.table, reach.ends_at, reach.leaves_out)) touch(table);
            continue;
        }
        for (const ObjectId& table : moment.referring_to(reach.table)) {
            if (table == reach.but) continue;
            touch(table);
            for (const ObjectId& below : moment.below(table))
                if (reach.scans && moment.is_old(below)) scan(context, statement, {below});
        }
    }
    std::erase_if(statement.locks, [&](const RelationLock& held) { return moment.is_gone(held.relation); });
}

}  // namespace

void settle_reach(const EmitContext& context, Statements& ordered) {
    if (ordered.empty()) return;
    Moment moment(context);
    for (Statement& statement : ordered) {
        settle(context, moment, statement);
        moment.pass(statement);
    }
}

}  // namespace schemadiff
