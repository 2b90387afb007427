#include "introspect/load.hpp"

#include <fmt/format.h>

#include "base/quote.hpp"

namespace schemadiff {

namespace {

void make_roles(Session& session, const std::vector<std::string>& roles) {
    for (const std::string& role : roles) {
        auto known = session.execute("SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1", {role});
        if (known->size() > 0) continue;
        try {
            session.execute("CREATE ROLE " + quote_identifier(role));
        } catch (const SqlError& error) {
            // Another run on the same server may have made it in between.
            if (error.sqlstate() != "42710" && error.sqlstate() != "23505") throw;
        }
    }
}

struct Waiting {
    std::size_t statement;
    std::string search_path;  // as SET takes it
    std::string message;
};

// One message for everything: by far the fastest, and right whenever the text is in order.
bool load_at_once(Session& session, const std::vector<std::string>& statements) {
    std::string all;
    for (const std::string& statement : statements) all += statement + ";\n";
    try {
        session.execute(all);
        return true;
    } catch (const SqlError&) {
        return false;  // the server has rolled back all of it
    }
}

std::vector<Waiting> load_one_by_one(Session& session, const std::vector<std::string>& statements) {
    std::vector<Waiting> waiting;
    for (std::size_t i = 0; i < statements.size(); ++i) {
        try {
            session.execute(statements[i]);
        } catch (const SqlError& error) {
            auto path = session.execute("SELECT pg_catalog.current_setting('search_path')");
            waiting.push_back({i, path->string(0, 0), error.what()});
        }
    }
    return waiting;
}

}  // namespace

std::vector<LoadFailure> load_statements(Session& session, const std::vector<std::string>& statements, const LoadOptions& options) {
    make_roles(session, options.roles);
    session.execute("SET check_function_bodies = off; SET client_min_messages = error");
    if (load_at_once(session, statements)) return {};
    std::vector<Waiting> waiting = load_one_by_one(session, statements);
    for (bool progress = true; progress && !waiting.empty();) {
        std::vector<Waiting> still;
        for (Waiting& each : waiting) {
            try {
                session.execute("SELECT pg_catalog.set_config('search_path', $1, false)", {each.search_path});
                session.execute(statements[each.statement]);
            } catch (const SqlError& error) {
                each.message = error.what();
                still.push_back(std::move(each));
            }
        }
        progress = still.size() < waiting.size();
        waiting = std::move(still);
    }
    std::vector<LoadFailure> failures;
    for (const Waiting& each : waiting) failures.push_back({each.statement, each.message});
    return failures;
}

}  // namespace schemadiff
