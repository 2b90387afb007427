#include "introspect/introspect.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "catalog/mentioned_roles.hpp"
#include "introspect/context.hpp"

namespace schemadiff {

namespace {

// What the server prints depends on these settings (manual 20.11 and 9.26): pinned, so that the same schema reads the
// same.
constexpr const char* kBegin = R"(
BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;
SET LOCAL search_path = '';
SET LOCAL TimeZone = 'UTC';
SET LOCAL DateStyle = 'ISO, MDY';
SET LOCAL IntervalStyle = 'postgres';
SET LOCAL extra_float_digits = 1;
SET LOCAL bytea_output = 'hex';
SET LOCAL xmlbinary = 'base64';
SET LOCAL quote_all_identifiers = off;
SET LOCAL standard_conforming_strings = on;
SET LOCAL statement_timeout = 0;
SET LOCAL idle_in_transaction_session_timeout = 0;
SET LOCAL jit = off)";

// Manual 54: pg_settings. reset_val is what a new session starts with, boot_val what it would start with if nobody had
// said anything.
constexpr const char* kNewSession = R"(
SELECT reset_val, session_user, boot_val FROM pg_catalog.pg_settings WHERE name = 'search_path')";

// Manual 53: pg_depend with deptype e; names that a schema may use without declaring them.
constexpr const char* kExtensionNames = R"(
SELECT 't', t.typname, n.nspname FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_type t ON t.oid = d.objid
JOIN pg_catalog.pg_namespace n ON n.oid = t.typnamespace WHERE d.deptype = 'e' AND d.classid = 1247
UNION ALL
SELECT 'f', p.proname, n.nspname FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_proc p ON p.oid = d.objid
JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace WHERE d.deptype = 'e' AND d.classid = 1255
UNION ALL
SELECT 'o', o.opcname, n.nspname FROM pg_catalog.pg_depend d JOIN pg_catalog.pg_opclass o ON o.oid = d.objid
JOIN pg_catalog.pg_namespace n ON n.oid = o.opcnamespace WHERE d.deptype = 'e' AND d.classid = 2616
ORDER BY 1, 2, 3)";

// Ends the snapshot whatever happens. A transaction that only read has nothing to lose.
class Snapshot {
  public:
    explicit Snapshot(Session& session) : session_(session) { session_.execute(kBegin); }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;
    ~Snapshot() {
        try {
            session_.execute("ROLLBACK");
        } catch (const Error&) {  // the connection is gone, and with it the transaction
        }
    }

  private:
    Session& session_;
};

std::string without_user_schema(std::string_view search_path) {
    std::vector<std::string> kept;
    for (std::string_view part : split_list(search_path))
        if (part != "\"$user\"" && part != "$user" && part != "\"\"") kept.emplace_back(part);
    return join(kept, ", ");
}

ObjectId path_of_database(const ReadContext& context) {
    return make_id(Kind::setting, "", "", "search_path", context.database_name());
}

ExtensionMembers read_extension_members(ReadContext& context) {
    ExtensionMembers members;
    auto rows = context.query("names of extensions' members", kExtensionNames);
    for (std::size_t r = 0; r < rows->size(); ++r) {
        char kind = rows->text(r, 0).front();
        auto& names = kind == 't' ? members.types : kind == 'f' ? members.functions : members.opclasses;
        names.emplace(rows->string(r, 1), rows->string(r, 2));
    }
    return members;
}

void read_kinds(ReadContext& context) {
#define KIND(enumerator, payload, word, sql_name, create_rank, loss_code) read_##enumerator(context);
#include "catalog/kinds.def"
#undef KIND
}

}  // namespace

Introspection introspect(Session& session, const ReadScope& scope) {
    constexpr int kOldest = 13;
    if (session.server_version() < kOldest * 10000)
        throw Error(fmt::format("PostgreSQL {} is too old", session.server_version() / 10000),
                    "schemadiff reads PostgreSQL 13 and later.");
    Snapshot snapshot(session);
    CatalogBuilder builder;
    builder.set_server_version(session.server_version());
    ReadContext context(session, builder, scope);
    read_names(context);
    read_kinds(context);
    read_dependencies(context);
    if (scope.opted.roles) tie_to_roles(builder);
    read_unmanaged(context);

    Introspection result;
    result.extension_members = read_extension_members(context);
    auto session_facts = context.query("the session", kNewSession);
    // What a schema says of its database does not change what the names in it mean.
    bool is_managed = builder.find(path_of_database(context)) != nullptr;
    result.search_path = without_user_schema(session_facts->text(0, is_managed ? 2 : 0));
    result.role = session_facts->string(0, 1);
    result.catalog = std::move(builder).build();
    return result;
}

}  // namespace schemadiff
