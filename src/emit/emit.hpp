// A change of one object -> the statements that mend it. One file a kind, emit/<kind>.cpp, with these overloads; a kind
// without them does not link.
//
// An overload says what only it knows: the SQL, the locks, the effects. The planner fills in the rest from the
// catalogs: produces / alters / destroys follow from the verb and the subject, consumes from what the object depends on
// in the target. A statement that makes more than its subject (CREATE TABLE with its columns) names the others in
// produces itself; an object that some statement already produces or destroys gets none of its own.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>

#include "catalog/rename.hpp"
#include "diff/change.hpp"
#include "diff/rules.hpp"
#include "emit/online/open_expand.hpp"
#include "emit/put_aside.hpp"
#include "emit/statement.hpp"

namespace schemadiff {

using Statements = std::vector<Statement>;

enum class Mode {
    direct,  // the plainest statements, for databases that nobody else uses
    online,  // what could block or break a running application is split up: safety catalog, 1.14
};

// What the plan knows about the size of relations that are there already.
struct RelationSizes {
    std::map<ObjectId, std::int64_t> bytes;  // of the tree below as well; without an entry: not known
    std::int64_t small = 0;                  // up to here a relation is locked for no longer than a moment
};

struct EmitContext {
    const Changes& changes;
    int server_version = 0;  // server_version_num of the server that the statements are for
    Mode mode = Mode::direct;
    RelationSizes sizes = {};
    std::vector<ColumnPair> pairs = {};  // columns that have two names until contract
    OpenExpand open = {};                // what an earlier plan began
    // Of NOT NULL, with their schemas, where PostgreSQL would make up another one: emit/not_null.hpp.
    std::set<std::pair<std::string, std::string>> not_null_names = {};
    PutAside put_aside = {};                // what is kept of what leaves
    std::vector<Rename> late_renames = {};  // of what has its old name, in the target as well, until contract
    std::vector<Rename> late_labels = {};   // whose values get another name in contract: emit/online/late_label.hpp
    std::set<ObjectId> carried = {};        // changes in nothing that anybody notices: emit/online/carried.hpp
    std::set<ObjectId> over_foreign = {};   // partitioned tables that have a foreign partition
    std::map<ObjectId, const Object*> links_of_defaults = {};  // of the source, by the partitioned table

    const Catalog& source() const { return changes.source(); }
    const Catalog& target() const { return changes.target(); }
    // The object as it will be; null when it will not be there.
    const Object* after(const ObjectId& id) const { return target().find(id); }
    const Object* before(const ObjectId& id) const { return source().find(id); }
    // Made by this plan, new or again: nothing is in it and nobody uses it.
    bool is_created(const ObjectId& id) const;
    // Leaves in this plan, for good or to come back.
    bool is_dropped(const ObjectId& id) const;
    // Whether work on this relation, done for the sake of `object`, must let others read and write it meanwhile.
    bool must_stay_usable(const ObjectId& relation, const ObjectId& object) const;
    // Why it need not, for the reader; empty in direct mode and for what this plan makes.
    std::string why_plain(const ObjectId& relation, const ObjectId& object) const;
};

template <class P>
struct Alteration {
    const Object& before_object;
    const Object& after_object;
    const P& before;
    const P& after;
    const Change& change;

    const ObjectId& id() const { return after_object.id; }
    bool has(std::string_view field) const { return contains(change.changed, field); }
};

#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code)                                 \
    void create(const EmitContext& context, const Object& object, const payload& value, Statements& out); \
    void drop(const EmitContext& context, const Object& object, const payload& value, Statements& out);   \
    void alter(const EmitContext& context, const Alteration<payload>& alteration, Statements& out);
#include "catalog/kinds.def"
#undef KIND

// Leaves and comes back. The plain way is drop, then create; a type in use moves aside instead, so that columns can be
// converted from the old to the new one.
template <class P>
void replace(const EmitContext& context, const Alteration<P>& alteration, Statements& out) {
    drop(context, alteration.before_object, alteration.before, out);
    create(context, alteration.after_object, alteration.after, out);
}
template <>
void replace(const EmitContext& context, const Alteration<Collation>& alteration, Statements& out);
template <>
void replace(const EmitContext& context, const Alteration<EnumType>& alteration, Statements& out);
template <>
void replace(const EmitContext& context, const Alteration<CompositeType>& alteration, Statements& out);
template <>
void replace(const EmitContext& context, const Alteration<ShellType>& alteration, Statements& out);
template <>
void replace(const EmitContext& context, const Alteration<RangeType>& alteration, Statements& out);
template <>
void replace(const EmitContext& context, const Alteration<Domain>& alteration, Statements& out);
template <>
void replace(const EmitContext& context, const Alteration<MaterializedView>& alteration, Statements& out);
template <>
void replace(const EmitContext& context, const Alteration<Index>& alteration, Statements& out);

// Whether the author wants what happens to the object, or to its relation, done in place; says nothing without a hint.
std::optional<Strategy> hinted_strategy(const Catalog& target, const ObjectId& relation, const ObjectId& object);

// Appends a statement about `object` and returns it for the facts to be added.
Statement& add_create(Statements& out, const Object& object, std::string sql);
Statement& add_drop(Statements& out, const Object& object, std::string sql);
template <class P>
Statement& add_alter(Statements& out, const Alteration<P>& alteration, std::string sql);
Statement& add_alter(Statements& out, const Object& after, const Change& change, std::string sql);
// "ALTER TABLE [ONLY] relation <clause>", combinable with its neighbours.
Statement& add_table_clause(Statements& out, Verb verb, const Object& object, std::string alter_table,
                            std::string clause);

template <class P>
Statement& add_alter(Statements& out, const Alteration<P>& alteration, std::string sql) {
    return add_alter(out, alteration.after_object, alteration.change, std::move(sql));
}

Statement& lock(Statement& statement, const ObjectId& relation, LockMode mode);

// The object's name as DROP, ALTER and COMMENT ON take it: quoted, qualified, with a signature where the kind has one.
std::string sql_name(const ObjectId& id);
// The relation that an object with a member (column, constraint, trigger ..) belongs to.
std::string relation_name(const ObjectId& id);

}  // namespace schemadiff
