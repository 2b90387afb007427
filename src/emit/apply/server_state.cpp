#include "emit/apply/server_state.hpp"

#include <fmt/format.h>

namespace schemadiff {

namespace {

constexpr const char* kState =
    "SELECT pg_catalog.pg_is_in_recovery(), pg_catalog.current_setting('transaction_read_only') = 'on', "
    "pg_catalog.pg_backend_pid()";

}  // namespace

void require_direct_and_writable(Session& session) {
    auto state = session.execute(kState);
    if (state->boolean(0, 0))
        throw Error(
            fmt::format("the server of database {} is a standby, which nobody can write to", session.database()),
            "apply to its primary");
    if (state->boolean(0, 1))
        throw Error(fmt::format("sessions of database {} may only read: default_transaction_read_only is on",
                                session.database()),
                    "connect with another role, or with options='-c default_transaction_read_only=off'");
    constexpr int kTries = 3;
    for (int i = 0; i < kTries; ++i)
        if (session.execute(kState)->text(0, 2) != state->text(0, 2))
            throw Error("the connection leads through a pooler that hands each transaction to another session",
                        "use the server's own port, or the pooler's session mode");
}

}  // namespace schemadiff
