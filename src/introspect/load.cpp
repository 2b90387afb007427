#include "introspect/load.hpp"

#include "base/quote.hpp"

namespace schemadiff {

namespace {

// Manual 20.11: check_function_bodies lets a function be made before what its body names.
constexpr const char* kSettings =
    "SET check_function_bodies = off; SET client_min_messages = warning; SET statement_timeout = 0";

// Manual 54: pg_roles.
constexpr const char* kRoles = "SELECT rolname FROM pg_catalog.pg_roles";

void create_roles(Session& session, std::set<std::string> wanted) {
    if (wanted.empty()) return;
    auto rows = session.execute(kRoles);
    for (std::size_t r = 0; r < rows->size(); ++r) wanted.erase(rows->string(r, 0));
    for (const std::string& role : wanted) {
        bool reserved = role.empty() || role == "public" || role == "none" || role.starts_with("pg_");
        if (!reserved) session.execute("CREATE ROLE " + quote_identifier(role) + " NOLOGIN");
    }
}

// Many statements at once, all or nothing: one round trip where everything is in order.
bool try_together(Session& session, const std::vector<std::string>& statements) {
    std::string all = "BEGIN;\n";
    for (const std::string& statement : statements) all += statement + "\n;\n";
    try {
        session.execute(all + "COMMIT");
        return true;
    } catch (const SqlError&) {
        session.execute("ROLLBACK");
        return false;
    }
}

// A statement that is still to come, and the settings that it was written under.
struct Waiting {
    LoadFailure failure;
    std::string search_path, role;
};

constexpr const char* kCurrentSettings =
    "SELECT pg_catalog.current_setting('search_path'), pg_catalog.current_setting('role')";

std::string settings_sql(const Waiting& waiting) {
    return "SELECT pg_catalog.set_config('search_path', " + quote_literal(waiting.search_path) +
           ", false), pg_catalog.set_config('role', " + quote_literal(waiting.role) + ", false)";
}

// Each on its own, because some statements refuse to run in a transaction and one failure must not take others with it.
std::vector<Waiting> try_in_order(Session& session, const std::vector<std::string>& statements) {
    std::vector<Waiting> failed;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        try {
            session.execute(statements[i]);
        } catch (const SqlError& error) {
            auto settings = session.execute(kCurrentSettings);
            failed.push_back({{i, error.what(), error.sqlstate()}, settings->string(0, 0), settings->string(0, 1)});
        }
    }
    return failed;
}

std::vector<Waiting> try_again(Session& session, const std::vector<std::string>& statements,
                               std::vector<Waiting> waiting) {
    std::vector<Waiting> failed;
    for (Waiting& each : waiting) {
        try {
            session.execute(settings_sql(each));
            session.execute(statements[each.failure.statement]);
        } catch (const SqlError& error) {
            each.failure.message = error.what();
            each.failure.sqlstate = error.sqlstate();
            failed.push_back(std::move(each));
        }
    }
    return failed;
}

}  // namespace

std::vector<LoadFailure> load_statements(Session& session, const std::vector<std::string>& statements,
                                         const LoadOptions& options) {
    std::string settings = kSettings;
    if (!options.search_path.empty()) settings += "; SET search_path = " + options.search_path;
    session.execute(settings);
    create_roles(session, options.roles);
    if (statements.empty() || try_together(session, statements)) return {};
    std::vector<Waiting> waiting = try_in_order(session, statements);
    for (std::size_t before = waiting.size() + 1; !waiting.empty() && waiting.size() < before;) {
        before = waiting.size();
        waiting = try_again(session, statements, std::move(waiting));
    }
    std::vector<LoadFailure> failures;
    for (Waiting& each : waiting) failures.push_back(std::move(each.failure));
    return failures;
}

}  // namespace schemadiff
