#include <fmt/format.h>

#include "introspect/context.hpp"
#include "introspect/subject.hpp"

namespace schemadiff {

namespace {

// Manual 53: pg_subscription. Who is no superuser may not read the connection, and before PostgreSQL 14 neither the OID
// nor synchronous_commit.
constexpr const char* kReadable = R"(
SELECT pg_catalog.has_column_privilege('pg_catalog.pg_subscription', 'subconninfo', 'SELECT'),
       pg_catalog.has_column_privilege('pg_catalog.pg_subscription', 'subsynccommit', 'SELECT'))";

constexpr const char* kQuery = R"(
SELECT {oid}, s.subname, pg_catalog.pg_get_userbyid(s.subowner), {connection}, s.subpublications, s.subslotname,
       {synchronous_commit}, s.subenabled, {since_14}, {since_15}, {since_16}, {since_17}
FROM pg_catalog.pg_subscription s JOIN pg_catalog.pg_database d ON d.oid = s.subdbid
WHERE d.datname = pg_catalog.current_database())";

std::string streaming_sql(const ReadContext& context) {
    if (context.since(16)) return "CASE s.substream WHEN 'f' THEN 'off' WHEN 't' THEN 'on' ELSE 'parallel' END";
    return context.since(14) ? "CASE WHEN s.substream THEN 'on' ELSE 'off' END" : "'off'";
}

std::string query_sql(const ReadContext& context, bool connection, bool rest) {
    auto since = [&](int major, const char* columns, const char* otherwise) {
        return context.since(major) ? columns : otherwise;
    };
    return fmt::format(
        fmt::runtime(kQuery), fmt::arg("oid", rest ? "s.oid" : "0::pg_catalog.oid"),
        fmt::arg("connection", connection ? "s.subconninfo" : "NULL"),
        fmt::arg("synchronous_commit", rest ? "s.subsynccommit" : "NULL"),
        fmt::arg("since_14", streaming_sql(context) + since(14, ", s.subbinary", ", false")),
        fmt::arg("since_15", since(15, "s.subtwophasestate <> 'd', s.subdisableonerr", "false, false")),
        fmt::arg("since_16", since(16, "s.subpasswordrequired, s.subrunasowner, s.suborigin", "true, false, 'any'")),
        fmt::arg("since_17", since(17, "s.subfailover", "false")));
}

Subscription subscription_of(const Rows& rows, std::size_t r) {
    Subscription subscription;
    subscription.connection.known.reset();
    if (!rows.is_null(r, 3)) subscription.connection.known = rows.string(r, 3);
    subscription.publications = rows.array(r, 4);
    subscription.slot_name = rows.string(r, 5);
    subscription.synchronous_commit = {};
    if (!rows.is_null(r, 6)) subscription.synchronous_commit = IfStated(rows.string(r, 6));
    subscription.enabled = rows.boolean(r, 7);
    subscription.streaming = rows.string(r, 8);
    subscription.binary = rows.boolean(r, 9);
    subscription.two_phase = rows.boolean(r, 10);
    subscription.disable_on_error = rows.boolean(r, 11);
    subscription.password_required = rows.boolean(r, 12);
    subscription.run_as_owner = rows.boolean(r, 13);
    subscription.origin = rows.string(r, 14);
    subscription.failover = rows.boolean(r, 15);
    return subscription;
}

}  // namespace

// With its owner, whom owner.cpp would look up by an OID that not everybody may read.
void read_subscription(ReadContext& context) {
    auto readable = context.query("who may read subscriptions", kReadable);
    bool connection = readable->boolean(0, 0), rest = readable->boolean(0, 1);
    auto rows = context.query("subscriptions", query_sql(context, connection, rest));
    for (std::size_t r = 0; r < rows->size(); ++r) {
        ObjectId id = make_id(Kind::subscription, "", rows->string(r, 1));
        SystemCatalog catalog = rest ? SystemCatalog::subscription : SystemCatalog::none;
        context.add({catalog, rows->oid(r, 0)}, id, subscription_of(*rows, r));
        add_satellite(context, Kind::owner, {id, id}, Owner{rows->string(r, 2)});
        if (!connection) context.builder.add_unmanaged("connection of a subscription, for superusers to read");
    }
}

}  // namespace schemadiff
