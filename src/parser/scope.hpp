// Private to src/parser. The names that the text has declared so far and how a name is found through the search_path.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "catalog/catalog.hpp"
#include "parser/nodes.hpp"

namespace schemadiff {

enum class RelationKind { table, view, materialized_view, sequence, index, composite_type };

struct Relation {
    ObjectId id;  // of an index behind a constraint: the constraint; of an identity's sequence: the identity
    RelationKind kind = RelationKind::table;
    bool partitioned = false;
    bool partition = false;
    bool foreign = false;
    std::vector<std::string> columns;   // in order; empty for views
    std::vector<ObjectId> constraints;  // in order of creation
    std::vector<ObjectId> indexes;      // indexes and constraints with an index, in order of creation
    std::vector<ObjectId> parents, children;
};

struct Routine {
    ObjectId id;
    int least_arguments = 0;
    int most_arguments = 0;
};

struct SearchPath {
    std::vector<std::string> schemas;
    std::string text;  // as SET search_path takes it

    static SearchPath parse(std::string_view text);
    bool contains(std::string_view schema) const;
    static SearchPath of(const std::vector<std::string>& schemas);
};

class Names {
  public:
    Relation& add_relation(const QualifiedName& name, Relation relation);
    void remove_relation(const QualifiedName& name) { relations_.erase(key(name)); }
    Relation* relation(const QualifiedName& name);
    Relation* relation(const ObjectId& id) { return relation({id.schema, id.name}); }
    Relation* find_relation(const QualifiedName& name, const SearchPath& path);

    // A type that is an object of ours, or (without id) one that we only know to exist.
    void add_type(const QualifiedName& name, std::optional<ObjectId> id) { types_[key(name)] = std::move(id); }
    void remove_type(const QualifiedName& name) { types_.erase(key(name)); }
    bool has_type(const QualifiedName& name) const { return types_.count(key(name)) > 0; }
    std::optional<ObjectId> type(const QualifiedName& name) const;
    std::string schema_of_type(std::string_view name, const SearchPath& path) const;

    void add_collation(const QualifiedName& name) { collations_.insert(key(name)); }
    void remove_collation(const QualifiedName& name) { collations_.erase(key(name)); }
    std::string schema_of_collation(std::string_view name, const SearchPath& path) const;

    void add_opclass(const QualifiedName& name) { opclasses_.insert(key(name)); }
    void remove_opclass(const QualifiedName& name) { opclasses_.erase(key(name)); }
    std::string schema_of_opclass(std::string_view name, const SearchPath& path) const;

    void add_routine(Routine routine);
    void remove_routine(const ObjectId& id);
    const std::vector<Routine>& routines(const QualifiedName& name) const;
    std::string schema_of_routine(std::string_view name, const SearchPath& path) const;
    std::string schema_of_relation(std::string_view name, const SearchPath& path) const;

    void add_constraint(const std::string& schema, const std::string& name) { ++constraints_[key({schema, name})]; }
    void remove_constraint(const std::string& schema, const std::string& name);
    bool has_constraint(const std::string& schema, const std::string& name) const;

    std::set<std::string> schemas{"public"};
    std::map<std::string, std::string> extensions;  // to the schema of each; empty: not stated

    // Every declared name that resembles one that was not found.
    std::vector<std::string> relation_names() const;
    std::vector<std::string> type_names() const;

  private:
    static std::string key(const QualifiedName& name) { return name.schema + '\0' + name.name; }
    std::unordered_map<std::string, Relation> relations_;
    std::unordered_map<std::string, std::optional<ObjectId>> types_;
    std::unordered_map<std::string, std::vector<Routine>> routines_;
    std::unordered_map<std::string, int> constraints_;
    std::set<std::string> collations_, opclasses_;
};

// A type of pg_catalog that SQL may name without a schema.
bool is_builtin_type(std::string_view name);

// The candidate nearest to a mistyped name, or an empty string when none is near.
std::string nearest_name(std::string_view mistyped, const std::vector<std::string>& candidates);

}  // namespace schemadiff
