#include "introspect/introspect.hpp"

#include <fmt/format.h>

#include "base/text.hpp"
#include "catalog/mentioned_roles.hpp"
#include "introspect/context.hpp"
#include "introspect/foreign_object.hpp"

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
    ForeignObjects foreign_objects = read_foreign_objects(context);
    read_dependencies(context);
    if (scope.opted.roles) tie_to_roles(builder);
    read_unmanaged(context);

    Introspection result;
    result.foreign_objects = std::move(foreign_objects);
    auto session_facts = context.query("the session", kNewSession);
    // What a schema says of its database does not change what the names in it mean.
    bool is_managed = builder.find(path_of_database(context)) != nullptr;
    result.search_path = without_user_schema(session_facts->text(0, is_managed ? 2 : 0));
    result.role = session_facts->string(0, 1);
    result.catalog = std::move(builder).build();
    return result;
}

}  // namespace schemadiff
