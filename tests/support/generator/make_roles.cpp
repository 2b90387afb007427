// Roles, what they are members of, and their settings.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

void write_role(Author& author, Item& item) {
    item.parts = {{"CREATE ROLE " + mention(item.id)},
                  {author.word({"", " LOGIN", " LOGIN CREATEDB"}), true},
                  {author.word({"", " NOINHERIT", " CREATEROLE", " BYPASSRLS", " REPLICATION", " SUPERUSER"}), true},
                  {author.word({"", " CONNECTION LIMIT 3", " CONNECTION LIMIT 0"}), true},
                  {author.word({"", "", " VALID UNTIL '2031-01-01'"}), true}};
}

void make_role(Author& author) {
    Item& item = author.model.add("role", "CREATE ROLE");
    item.is_global = true;
    item.name = (author.random.percent(20) ? "Odd " : "r") + std::to_string(item.id);
    item.subject = "ROLE " + mention(item.id);
    write_role(author, item);
}

void write_membership(Author& author, Item& item) {
    item.parts.resize(1);
    item.parts.push_back({author.word({"", " WITH ADMIN OPTION"}), true});
    if (author.server_major >= 16 && author.random.percent(50))
        item.parts.back() = {author.word({" WITH INHERIT FALSE", " WITH SET FALSE", " WITH ADMIN TRUE, SET FALSE"}),
                             true};
}

// The later is a member of the earlier, so that none is one of itself.
void make_membership(Author& author) {
    while (author.model.ids({"role"}).size() < 2) make_role(author);
    std::vector<int> roles = author.model.ids({"role"});
    std::size_t group = author.random.below(roles.size() - 1);
    int member = roles[group + 1 + author.random.below(roles.size() - group - 1)];
    std::string words = "GRANT " + mention(roles[group]) + " TO " + mention(member);
    if (author.model.is_name_taken(words)) return;
    author.model.take_name(words);
    Item& item = author.model.add("role_membership", "GRANT .. TO");
    item.parts = {{words}};
    write_membership(author, item);
}

void write_role_setting(Author& author, Item& item) {
    item.parts.resize(1);
    item.parts.push_back({author.word({" SET work_mem TO '5MB'", " SET work_mem TO '9MB'", " SET timezone TO 'UTC'",
                                       " SET search_path TO pg_catalog, public"})});
}

void make_role_setting(Author& author) {
    if (author.any({"role"}, 0) == 0) make_role(author);
    int role = author.any({"role"}, 0);
    Item& item = author.model.add("role setting", "ALTER ROLE .. SET");
    item.parts = {{"ALTER ROLE " + mention(role)}};
    write_role_setting(author, item);
}

}  // namespace

void refill_role(Author& author, Item& item) {
    if (item.kind == "role") write_role(author, item);
    if (item.kind == "role_membership") write_membership(author, item);
    if (item.kind == "role setting") write_role_setting(author, item);
}

const std::vector<Maker>& role_makers() {
    static const std::vector<Maker> kMakers{
        {"role", 1, make_role}, {"role_membership", 1, make_membership}, {"role_setting", 1, make_role_setting}};
    return kMakers;
}

}  // namespace schemadiff::test
