// A schema as a value: objects sorted by id, and what each of them needs. Made once by a CatalogBuilder, never changed.
// It does not matter who produced it: the parser, the introspection of a server, or a test.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/source.hpp"
#include "catalog/hints.hpp"
#include "catalog/object_id.hpp"
#include "catalog/payload.hpp"

namespace schemadiff {

// Where an object's definition comes from and how its text must be read.
struct Origin {
    Span span;  // empty for what was read from a server
    // Names in the object's expressions are found through this search_path, as SET search_path takes it; empty: they
    // are qualified, as the server prints them.
    std::string search_path;
};

struct Object {
    ObjectId id;
    Payload payload;
    Origin origin;
};

template <class P>
const P* get_payload(const Object* object) {
    return object == nullptr ? nullptr : std::get_if<P>(&object->payload);
}

enum class EdgeKind : std::uint8_t {
    uses,       // cannot exist without it; must be dropped before it
    member_of,  // is dropped with it: a column of a table, the comment of a view
    owned_by,   // a sequence and the column that owns it: dropped with it, yet created on its own
    inherits,   // a partition's index and the partitioned table's: dropped with it, unless its whole table goes
    merges,     // a child's own column and its parent's of that name: altered with it, dropped after it
};

struct Link {
    std::uint32_t object;  // position in Catalog::objects()
    EdgeKind why;
    friend auto operator<=>(const Link&, const Link&) = default;
};

class Catalog {
  public:
    const std::vector<Object>& objects() const { return objects_; }
    const Object* find(const ObjectId& id) const;
    std::optional<std::uint32_t> position(const ObjectId& id) const;

    // What the object at this position needs, and what needs it. Sorted.
    std::span<const Link> dependencies(std::uint32_t object) const;
    std::span<const Link> dependents(std::uint32_t object) const;
    // The object this one is a member of, if any.
    std::optional<std::uint32_t> owner_of(std::uint32_t object) const;

    // What was found and is not managed: words for the reader ("publication"), and how many.
    const std::map<std::string, int>& unmanaged() const { return unmanaged_; }
    // server_version_num of the server that this was read from; 0 for a file.
    int server_version() const { return server_version_; }
    // What the file says about its objects besides; none from a server.
    const Hints& hints() const { return hints_; }

  private:
    friend class CatalogBuilder;
    std::vector<Object> objects_;
    std::unordered_map<ObjectId, std::uint32_t, ObjectIdHash> positions_;
    std::vector<Link> dependencies_, dependents_;
    std::vector<std::uint32_t> dependency_offsets_, dependent_offsets_;  // one more than objects
    std::map<std::string, int> unmanaged_;
    int server_version_ = 0;
    Hints hints_;
};

class CatalogBuilder {
  public:
    // Returns the object's handle for add_edge, or nothing when the id is taken (the first one stays).
    std::optional<std::uint32_t> add(Object object);
    // The object with this id that was added already; the reference is good until the next add.
    Object* find(const ObjectId& id);
    const Object* find(const ObjectId& id) const;
    std::optional<std::uint32_t> handle(const ObjectId& id) const;
    // Forgets the object; edges to it vanish at build.
    void remove(const ObjectId& id);
    Object& at(std::uint32_t handle) { return objects_[handle]; }
    const Object& at(std::uint32_t handle) const { return objects_[handle]; }
    std::uint32_t size() const { return static_cast<std::uint32_t>(objects_.size()); }
    bool is_removed(std::uint32_t handle) const { return removed_[handle]; }

    void add_edge(std::uint32_t from, std::uint32_t to, EdgeKind why);
    // An end that is not in the catalog when build() is called (a built-in, an extension's member) is let go.
    void add_edge(const ObjectId& from, const ObjectId& to, EdgeKind why);

    void add_unmanaged(const std::string& what, int count = 1) { unmanaged_[what] += count; }
    void set_server_version(int version) { server_version_ = version; }
    void set_hints(Hints hints) { hints_ = std::move(hints); }

    Catalog build() &&;

  private:
    struct PendingEdge {
        std::uint32_t from, to;
        EdgeKind why;
        friend auto operator<=>(const PendingEdge&, const PendingEdge&) = default;
    };
    struct NamedEdge {
        ObjectId from, to;
        EdgeKind why;
    };
    std::vector<Object> objects_;
    std::vector<bool> removed_;
    std::unordered_map<ObjectId, std::uint32_t, ObjectIdHash> handles_;
    std::vector<PendingEdge> edges_;
    std::vector<NamedEdge> named_edges_;
    std::map<std::string, int> unmanaged_;
    int server_version_ = 0;
    Hints hints_;
};

}  // namespace schemadiff
