// Private to src/introspect. What the readers of the kinds share while one snapshot is open: the session, the catalog
// that grows, and which row of pg_catalog became which object. OIDs live here and never reach the catalog.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "catalog/catalog.hpp"
#include "introspect/expressions.hpp"
#include "introspect/introspect.hpp"
#include "introspect/session.hpp"

namespace schemadiff {

using Oid = unsigned int;
using Handle = std::uint32_t;

// Objects of a fresh cluster have lower ones. Source: FirstNormalObjectId in access/transam.h.
inline constexpr Oid kFirstUserOid = 16384;

// Catalogs whose rows pg_depend and pg_description speak of. Source: the CATALOG() lines of src/include/catalog.
enum class SystemCatalog : Oid {
    none = 0,  // of objects that no dependency or comment speaks of
    default_privilege = 826,
    type = 1247,
    function = 1255,
    relation = 1259,
    role = 1260,
    database = 1262,
    server = 1417,
    user_mapping = 1418,
    foreign_data_wrapper = 2328,
    access_method = 2601,
    access_method_operator = 2602,
    access_method_function = 2603,
    column_default = 2604,
    cast = 2605,
    constraint = 2606,
    conversion = 2607,
    language = 2612,
    schema = 2615,
    operator_class = 2616,
    sql_operator = 2617,
    rewrite = 2618,
    trigger = 2620,
    operator_family = 2753,
    extension = 3079,
    policy = 3256,
    statistics = 3381,
    collation = 3456,
    event_trigger = 3466,
    transform = 3576,
    text_search_dictionary = 3600,
    text_search_parser = 3601,
    text_search_configuration = 3602,
    text_search_template = 3764,
    subscription = 6100,
    publication = 6104,
    publication_table = 6106,
    publication_schema = 6237,
};

struct Address {
    SystemCatalog catalog;
    Oid oid;
    int part = 0;  // a column's attnum
    friend bool operator==(const Address&, const Address&) = default;
};

struct AddressHash {
    std::size_t operator()(const Address& address) const noexcept {
        auto mixed = (std::uint64_t{address.oid} << 32U) ^ (std::uint64_t{static_cast<Oid>(address.catalog)} << 16U) ^
                     static_cast<std::uint64_t>(address.part);
        return mixed * 0x9E3779B97F4A7C15ULL >> 7U;
    }
};

struct LiveColumn {
    std::optional<Handle> handle;  // none: dropped, or not a table's
    std::string name;              // only without handle
    Oid type = 0;
    Oid collation = 0;
};

// A table, view, materialized view, foreign table or composite type of a user's schema.
struct LiveRelation {
    std::string schema, name;
    char kind = 'r';                  // pg_class.relkind
    bool managed = true;              // false: an extension's
    ObjectId id;                      // of what it is as an object
    std::vector<LiveColumn> columns;  // by attnum - 1; of tables and materialized views
};

class ReadContext {
  public:
    ReadContext(Session& session, CatalogBuilder& builder, ReadScope scope);

    CatalogBuilder& builder;
    ExpressionReader expressions;
    const ReadScope scope;

    // What the catalog calls the database.
    std::string database_name() const { return scope.database.empty() ? session_.database() : scope.database; }

    int version() const { return version_; }
    bool since(int major) const { return version_ >= major * 10000; }

    // The rows of one catalog query; an error says what could not be read.
    std::unique_ptr<Rows> query(std::string_view what, const std::string& sql);

    // Registers the object under the row it comes from; it uses its schema. Nothing when the id is taken.
    std::optional<Handle> add(const Address& address, ObjectId id, Payload payload);
    // A member goes with the object it belongs to.
    std::optional<Handle> add_member(const Address& address, const ObjectId& of, ObjectId id, Payload payload);
    // Whether the object was added as a member of the other.
    bool is_member(Handle member, Handle of) const;
    // Another row that stands for the same object: the index behind a constraint, the row type of a table.
    void alias(const Address& address, Handle handle) {
        if (address.catalog != SystemCatalog::none) handles_.emplace(address, handle);
    }
    std::optional<Handle> handle(const Address& address) const;
    const ObjectId& id_of(Handle handle) const { return builder.at(handle).id; }

    // The name of a user's schema; null for the system's and for temporary ones.
    const std::string* schema(Oid oid) const;
    void add_schema(Oid oid, std::string name) { schemas_.emplace(oid, std::move(name)); }

    bool belongs_to_extension(SystemCatalog catalog, Oid oid) const { return members_.count({catalog, oid, 0}) > 0; }
    void add_extension_member(SystemCatalog catalog, Oid oid, Oid extension) {
        members_[{catalog, oid, 0}] = extension;
    }
    // The extension that the row belongs to.
    std::optional<Handle> extension_of(SystemCatalog catalog, Oid oid) const;

    // Null when it is in no schema of the user's.
    LiveRelation* relation(Oid oid);
    // Likewise, and null when it is not managed.
    LiveRelation* managed_relation(Oid oid);
    void add_relation(Oid oid, LiveRelation relation) { relations_.emplace(oid, std::move(relation)); }
    std::string column_name(const LiveRelation& relation, int attnum) const;
    // "1 2 4" or {1,2,4} to names; unknown ones are left out.
    std::vector<std::string> column_names(const LiveRelation& relation, const std::vector<int>& attnums) const;

    // Qualified and quoted; empty for 0.
    std::string collation(Oid oid) const;
    void add_collation(Oid oid, std::string name) { collations_.emplace(oid, std::move(name)); }

  private:
    std::optional<Handle> schema_handle(const std::string& name);

    Session& session_;
    int version_;
    std::unordered_map<Oid, std::string> schemas_;
    std::unordered_map<Oid, LiveRelation> relations_;
    std::unordered_map<Oid, std::string> collations_;
    std::unordered_map<Address, Handle, AddressHash> handles_;
    std::unordered_map<Handle, Handle> owners_;  // of members
    std::unordered_map<std::string, std::optional<Handle>> schema_handles_;
    std::unordered_map<Address, Oid, AddressHash> members_;  // to the extension
};

// Numbers of a smallint array or vector as the server prints it: {1,2,3} or 1 2 3.
std::vector<int> numbers(std::string_view text);
std::vector<Oid> oids(std::string_view text);

// Reads what the readers lean on: schemas, extension members, names of relations, collations.
void read_names(ReadContext& context);
// pg_depend to `uses` edges between the objects that were added.
void read_dependencies(ReadContext& context);
// Counts what schemadiff does not manage.
void read_unmanaged(ReadContext& context);

// One reader a kind, in the file with the kind's stem.
#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code) void read_##enumerator(ReadContext& context);
#include "catalog/kinds.def"
#undef KIND

}  // namespace schemadiff
