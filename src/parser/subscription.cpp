#include <algorithm>

#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/members.hpp"
#include "parser/secrets.hpp"

namespace schemadiff {

namespace {

// Source: defGetStreamingMode.
std::string streaming_of(const DefElem* option) {
    if (option_value(option) == "parallel") return "parallel";
    return option_is_true(option) ? "on" : "off";
}

// Source: parse_subscription_options.
void set_options(Subscription& subscription, const List* options) {
    for (auto* option : nodes_of<DefElem>(options)) {
        std::string word = option->defname, value = option_value(option);
        bool yes = option_is_true(option);
        if (word == "slot_name") subscription.slot_name = value == "none" ? std::string() : value;
        if (word == "synchronous_commit") subscription.synchronous_commit = IfStated(value);
        if (word == "binary") subscription.binary = yes;
        if (word == "streaming") subscription.streaming = streaming_of(option);
        if (word == "two_phase") subscription.two_phase = yes;
        if (word == "disable_on_error") subscription.disable_on_error = yes;
        if (word == "password_required") subscription.password_required = yes;
        if (word == "run_as_owner") subscription.run_as_owner = yes;
        if (word == "origin") subscription.origin = value;
        if (word == "failover") subscription.failover = yes;
        if (word == "enabled" || (word == "connect" && !yes)) subscription.enabled = yes;
    }
}

void create(Elaboration& elaboration, CreateSubscriptionStmt* statement) {
    ObjectId id = make_id(Kind::subscription, "", statement->subname);
    Subscription subscription;
    subscription.connection.known = statement->conninfo;
    subscription.publications = strings(statement->publication);
    subscription.slot_name = id.name;
    subscription.streaming = default_streaming(elaboration.environment.server_version);
    subscription.enabled = true;
    set_options(subscription, statement->options);
    elaboration.add(id, std::move(subscription));
    note_maker(elaboration, id);
    elaboration.touch(id.name);
}

void alter(Elaboration& elaboration, AlterSubscriptionStmt* statement) {
    auto& subscription = elaboration.require<Subscription>(make_id(Kind::subscription, "", statement->subname));
    std::vector<std::string> named = strings(statement->publication);
    std::vector<std::string>& publications = subscription.publications;
    switch (statement->kind) {
        case ALTER_SUBSCRIPTION_CONNECTION: subscription.connection.known = statement->conninfo; return;
        case ALTER_SUBSCRIPTION_SET_PUBLICATION: publications = std::move(named); return;
        case ALTER_SUBSCRIPTION_ADD_PUBLICATION:
            publications.insert(publications.end(), named.begin(), named.end());
            return;
        case ALTER_SUBSCRIPTION_DROP_PUBLICATION:
            std::erase_if(publications, [&](const std::string& each) {
                return std::find(named.begin(), named.end(), each) != named.end();
            });
            return;
        case ALTER_SUBSCRIPTION_OPTIONS:
        case ALTER_SUBSCRIPTION_ENABLED: set_options(subscription, statement->options); return;
        // What they do is done once.
        case ALTER_SUBSCRIPTION_REFRESH:
        case ALTER_SUBSCRIPTION_SKIP: return;
    }
}

}  // namespace

void create_subscription(Elaboration& elaboration, CreateSubscriptionStmt* statement) {
    keeping_secrets([&] { create(elaboration, statement); });
}

void alter_subscription(Elaboration& elaboration, AlterSubscriptionStmt* statement) {
    keeping_secrets([&] { alter(elaboration, statement); });
}

void drop_subscription(Elaboration& elaboration, DropSubscriptionStmt* statement) {
    ObjectId id = make_id(Kind::subscription, "", statement->subname);
    if (elaboration.builder.find(id) != nullptr)
        remove_object(elaboration, id);
    else if (!statement->missing_ok)
        elaboration.not_yet("unknown-object", -1, id.name, describe(id) + " does not exist");
}

}  // namespace schemadiff
