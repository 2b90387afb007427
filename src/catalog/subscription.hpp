// CREATE SUBSCRIPTION. How it connects is a secret: what is printed does not show it, and no fingerprint is made of it.
// Whether it is enabled is for those who run it to say: pg_dump does not print it, and it is no difference. Manual:
// sql-createsubscription.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "catalog/values.hpp"

namespace schemadiff {

struct SecretText {
    // Nothing where the server does not show it to us. Then there is no difference, either.
    std::optional<std::string> known = std::string();

    friend bool operator==(const SecretText& a, const SecretText& b) {
        return !a.known || !b.known || *a.known == *b.known;
    }
};

struct Subscription {
    SecretText connection;
    std::vector<std::string> publications;  // as stated
    std::string slot_name;                  // empty: NONE
    IfStated synchronous_commit = IfStated("off");
    bool binary = false;
    std::string streaming = "off";  // "on", "parallel"; what goes without saying depends on the server
    bool two_phase = false;
    bool disable_on_error = false;
    bool password_required = true;
    bool run_as_owner = false;
    std::string origin = "any";
    bool failover = false;
    bool enabled = false;

    template <class Visitor>
    static void fields(Visitor&& visit) {
        visit("connection", &Subscription::connection);
        visit("publications", &Subscription::publications);
        visit("slot_name", &Subscription::slot_name);
        visit("synchronous_commit", &Subscription::synchronous_commit);
        visit("binary", &Subscription::binary);
        visit("streaming", &Subscription::streaming);
        visit("two_phase", &Subscription::two_phase);
        visit("disable_on_error", &Subscription::disable_on_error);
        visit("password_required", &Subscription::password_required);
        visit("run_as_owner", &Subscription::run_as_owner);
        visit("origin", &Subscription::origin);
        visit("failover", &Subscription::failover);
    }
};

// Without a word about it. Source: the boot value of streaming in subscriptioncmds.c.
inline std::string default_streaming(int server_version) { return server_version >= 180000 ? "parallel" : "off"; }

}  // namespace schemadiff
