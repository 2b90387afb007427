// Comments, security labels, owners and privileges.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

const char* kRoleList[] = {"app_owner", "app_reader", "app_writer", "\"Weird Role\""};

// Those of the server, and those that the schema makes itself.
std::string role(Author& author) {
    int made = author.random.percent(30) ? author.any({"role"}, 0) : 0;
    return made != 0 ? mention(made) : kRoleList[author.random.below(std::size(kRoleList))];
}

void refill_comment(Author& author, Item& item) {
    item.parts.back().text =
        author.word({" IS 'what it is for'", " IS 'it''s \"odd\"\nin two lines'", " IS E'tab\\tand ünïcode'"});
}

void make_comment(Author& author) {
    std::vector<int> found;
    for (const Item& item : author.model.items())
        if (!item.subject.empty() && !author.model.is_name_taken("comment " + std::to_string(item.id)))
            found.push_back(item.id);
    if (found.empty()) return;
    int about = author.random.pick(found);
    author.model.take_name("comment " + std::to_string(about));
    Item& item = author.model.add("comment", "COMMENT ON");
    item.parts = {{"COMMENT ON " + author.model.find(about)->subject}, {""}};
    // A type and an unnamed mention of it alike: what is commented must be there.
    item.relation = about;
    refill_comment(author, item);
}

const std::set<std::string> kOwned{"schema",    "enum",          "composite_type", "domain", "sequence",
                                   "table",     "function",      "aggregate",      "view",   "materialized_view",
                                   "collation", "foreign_table", "range_type"};

void write_owner(Author& author, Item& item) {
    item.parts = {{"ALTER " + author.model.find(item.relation)->subject + " OWNER TO " + role(author)}};
}

void make_owner(Author& author) {
    int about = author.any(kOwned, 0);
    if (about == 0 || author.model.is_name_taken("owner " + std::to_string(about))) return;
    const Item& owned = *author.model.find(about);
    if (owned.kind == "sequence" && owned.parts.back().text.find("OWNED BY") != std::string::npos) return;
    author.model.take_name("owner " + std::to_string(about));
    Item& item = author.model.add("owner", "OWNER TO");
    item.relation = about;
    write_owner(author, item);
}

void write_grantee(Author& author, Item& item) {
    item.parts.resize(1);
    item.parts.push_back({" TO " + (author.random.percent(20) ? std::string("PUBLIC") : role(author))});
    bool is_public = item.parts.back().text == " TO PUBLIC";
    if (!is_public && author.random.percent(15)) item.parts.push_back({" WITH GRANT OPTION", true});
}

void make_privilege(Author& author) {
    int about = author.any({"schema", "enum", "domain", "sequence", "table", "function", "view", "materialized_view",
                            "server", "foreign_data_wrapper", "foreign_table"},
                           0);
    if (about == 0) return;
    const Item target = *author.model.find(about);
    Item& item = author.model.add("privilege", "GRANT");
    item.relation = about;
    std::string rights = "USAGE", on = target.subject;
    if (target.kind == "table" || target.kind == "view" || target.kind == "materialized_view" ||
        target.kind == "foreign_table") {
        rights = author.word({"SELECT", "SELECT, INSERT, UPDATE", "ALL", "TRUNCATE, REFERENCES, TRIGGER"});
        on = "TABLE " + mention(about);
        int column = author.random.percent(30) ? author.any_column(about) : 0;
        if (column != 0) rights = author.word({"SELECT (", "UPDATE ("}) + mention(column, "bare") + ")";
    } else if (target.kind == "sequence") {
        rights = author.word({"USAGE", "SELECT, UPDATE"});
    } else if (target.kind == "function") {
        rights = "EXECUTE";
    } else if (target.kind == "schema") {
        rights = author.word({"USAGE", "CREATE, USAGE"});
    } else if (target.kind == "domain" || target.kind == "enum") {
        on = "TYPE " + mention(about);
    } else if (target.kind == "server") {
        on = "FOREIGN SERVER " + mention(about);
    }
    item.subject.clear();
    if (author.random.percent(15)) {
        item.form = "REVOKE";
        item.parts = {{"REVOKE ALL ON " + on + " FROM PUBLIC"}};
        return;
    }
    item.parts = {{"GRANT " + rights + " ON " + on}};
    write_grantee(author, item);
}

void write_default_rights(Author& author, Item& item) {
    if (item.parts.size() > 1 && item.parts.back().text.find(" TO ") != std::string::npos) item.parts.pop_back();
    item.parts.push_back(
        {author.word({" GRANT SELECT ON TABLES TO app_reader", " GRANT USAGE ON SEQUENCES TO app_writer",
                      " GRANT EXECUTE ON FUNCTIONS TO app_reader", " GRANT ALL ON TYPES TO app_writer",
                      " GRANT SELECT, INSERT ON TABLES TO app_reader WITH GRANT OPTION"})});
}

void make_default_privilege(Author& author) {
    Item& item = author.model.add("default_privilege", "ALTER DEFAULT PRIVILEGES");
    item.parts = {{"ALTER DEFAULT PRIVILEGES"}};
    if (author.random.percent(40)) item.parts.push_back({" FOR ROLE " + role(author), true});
    int schema = author.random.percent(50) ? author.any({"schema"}, 0) : 0;
    if (schema != 0) item.parts.push_back({" IN SCHEMA " + mention(schema)});
    write_default_rights(author, item);
}

// Of the provider that the tests' own servers have.
void write_label(Author& author, Item& item) {
    item.parts.resize(1);
    item.parts.push_back({author.word({" IS 'secret'", " IS 'it''s \"odd\"'", " IS 'unclassified'"})});
}

void make_label(Author& author) {
    int about = author.any(
        {"schema", "enum", "composite_type", "domain", "sequence", "table", "column", "function", "aggregate", "view",
         "materialized_view", "publication", "event_trigger", "language", "foreign_table"},
        0);
    if (about == 0 || author.model.find(about)->subject.empty()) return;
    if (author.model.is_name_taken("label " + std::to_string(about))) return;
    author.model.take_name("label " + std::to_string(about));
    Item& item = author.model.add("security_label", "SECURITY LABEL");
    item.relation = about;
    item.parts = {{"SECURITY LABEL FOR dummy ON " + author.model.find(about)->subject}};
    write_label(author, item);
}

void make_extension_dependency(Author& author) {
    int about = author.any({"function", "trigger", "index", "materialized_view"}, 0);
    int extension = author.any({"extension"}, 0);
    if (about == 0 || extension == 0 || author.model.find(about)->subject.empty()) return;
    std::string name = "dependency " + std::to_string(about) + ' ' + std::to_string(extension);
    if (author.model.is_name_taken(name)) return;
    author.model.take_name(name);
    Item& item = author.model.add("extension_dependency", "DEPENDS ON EXTENSION");
    item.relation = about;
    item.parts = {{"ALTER " + author.model.find(about)->subject + " DEPENDS ON EXTENSION " + mention(extension)}};
}

}  // namespace

void refill_access(Author& author, Item& item) {
    if (item.kind == "comment") refill_comment(author, item);
    if (item.kind == "security_label") write_label(author, item);
    if (item.kind == "owner") write_owner(author, item);
    if (item.kind == "privilege" && item.form == "GRANT") write_grantee(author, item);
    if (item.kind == "default_privilege") write_default_rights(author, item);
}

const std::vector<Maker>& access_makers() {
    static const std::vector<Maker> kMakers{
        {"comment", 12, make_comment},     {"owner", 4, make_owner},
        {"privilege", 8, make_privilege},  {"default_privilege", 2, make_default_privilege},
        {"security_label", 3, make_label}, {"extension_dependency", 4, make_extension_dependency}};
    return kMakers;
}

}  // namespace schemadiff::test
