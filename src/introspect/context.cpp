#include "introspect/context.hpp"

#include <charconv>

namespace schemadiff {

ReadContext::ReadContext(Session& session, CatalogBuilder& builder, ReadScope wanted)
    : builder(builder),
      expressions(builder),
      scope(std::move(wanted)),
      session_(session),
      version_(session.server_version()) {}

std::unique_ptr<Rows> ReadContext::query(std::string_view what, const std::string& sql) {
    try {
        return session_.execute(sql);
    } catch (const SqlError& error) {
        throw SqlError("cannot read " + std::string(what) + ": " + error.what(), error.sqlstate(), error.help());
    }
}

std::optional<Handle> ReadContext::schema_handle(const std::string& name) {
    if (auto found = schema_handles_.find(name); found != schema_handles_.end()) return found->second;
    return schema_handles_[name] = builder.handle(make_id(Kind::schema, {}, name));
}

std::optional<Handle> ReadContext::add(const Address& address, ObjectId id, Payload payload) {
    auto schema = id.schema.empty() || id.kind != id.of ? std::nullopt : schema_handle(id.schema);
    auto handle = builder.add({std::move(id), std::move(payload), {}});
    if (!handle) return handle;
    alias(address, *handle);
    if (schema) builder.add_edge(*handle, *schema, EdgeKind::uses);
    return handle;
}

std::optional<Handle> ReadContext::add_member(const Address& address, const ObjectId& of, ObjectId id,
                                              Payload payload) {
    auto handle = add(address, std::move(id), std::move(payload));
    if (!handle) return handle;
    if (auto owner = builder.handle(of)) {
        builder.add_edge(*handle, *owner, EdgeKind::member_of);
        owners_.emplace(*handle, *owner);
    } else {  // its kind is read later
        builder.add_edge(id_of(*handle), of, EdgeKind::member_of);
    }
    return handle;
}

bool ReadContext::is_member(Handle member, Handle of) const {
    auto found = owners_.find(member);
    return found != owners_.end() && found->second == of;
}

std::optional<Handle> ReadContext::handle(const Address& address) const {
    auto found = handles_.find(address);
    if (found == handles_.end()) return std::nullopt;
    return found->second;
}

const std::string* ReadContext::schema(Oid oid) const {
    auto found = schemas_.find(oid);
    return found == schemas_.end() ? nullptr : &found->second;
}

LiveRelation* ReadContext::relation(Oid oid) {
    auto found = relations_.find(oid);
    return found == relations_.end() ? nullptr : &found->second;
}

LiveRelation* ReadContext::managed_relation(Oid oid) {
    LiveRelation* found = relation(oid);
    return found != nullptr && found->managed ? found : nullptr;
}

std::string ReadContext::column_name(const LiveRelation& relation, int attnum) const {
    if (attnum < 1 || static_cast<std::size_t>(attnum) > relation.columns.size()) return {};
    const LiveColumn& column = relation.columns[static_cast<std::size_t>(attnum) - 1];
    return column.handle ? id_of(*column.handle).member : column.name;
}

std::vector<std::string> ReadContext::column_names(const LiveRelation& relation,
                                                   const std::vector<int>& attnums) const {
    std::vector<std::string> names;
    for (int attnum : attnums)
        if (std::string name = column_name(relation, attnum); !name.empty()) names.push_back(std::move(name));
    return names;
}

std::string ReadContext::collation(Oid oid) const {
    auto found = collations_.find(oid);
    return found == collations_.end() ? std::string() : found->second;
}

std::optional<Handle> ReadContext::extension_of(SystemCatalog catalog, Oid oid) const {
    auto found = members_.find({catalog, oid, 0});
    if (found == members_.end()) return std::nullopt;
    return handle({SystemCatalog::extension, found->second});
}

namespace {

template <class Number>
std::vector<Number> parse_numbers(std::string_view text) {
    std::vector<Number> all;
    const char* at = text.data();
    const char* end = text.data() + text.size();
    while (at < end) {
        Number value = 0;
        auto [next, error] = std::from_chars(at, end, value);
        if (error == std::errc{}) {
            all.push_back(value);
            at = next;
        } else {
            ++at;
        }
    }
    return all;
}

}  // namespace

std::vector<int> numbers(std::string_view text) { return parse_numbers<int>(text); }
std::vector<Oid> oids(std::string_view text) { return parse_numbers<Oid>(text); }

}  // namespace schemadiff
