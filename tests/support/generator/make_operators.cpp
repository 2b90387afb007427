// Operators, and what sorts and hashes by them.
#include "support/generator/makers.hpp"

namespace schemadiff::test {

namespace {

bool take(Author& author, const std::string& what) {
    if (author.model.is_name_taken(what)) return false;
    author.model.take_name(what);
    return true;
}

Item& add_in_schema(Author& author, const char* kind, const char* form, const char* stem) {
    Item& item = author.model.add(kind, form);
    item.name = author.new_name(stem);
    item.schema = author.any_schema();
    return item;
}

void write_operator(Author& author, Item& item) {
    std::string name = mention(item.id, "operator");
    item.subject = "OPERATOR " + name + " (integer, integer)";
    item.parts = {{"CREATE OPERATOR " + name + " (FUNCTION = " + author.word({"int4eq", "int4ne", "int4lt"}) +
                   ", LEFTARG = integer, RIGHTARG = integer"},
                  {author.word({"", ", RESTRICT = eqsel", ", RESTRICT = neqsel"}), true},
                  {author.word({"", ", JOIN = eqjoinsel"}), true}};
    // The other way round it is the same operator.
    if (author.random.percent(25)) item.parts.push_back({", COMMUTATOR = OPERATOR(" + name + ")", true});
    if (author.random.percent(25)) item.parts.push_back({", HASHES", true});
    if (author.random.percent(25)) item.parts.push_back({", MERGES", true});
    // Both are told of it by one of them.
    int other = author.random.percent(30) ? author.any({"operator"}, item.id) : 0;
    if (other != 0 && other < item.id && take(author, "negator of " + std::to_string(other)) &&
        take(author, "negator of " + std::to_string(item.id)))
        item.parts.push_back({", NEGATOR = OPERATOR(" + mention(other, "operator") + ")", true});
    item.parts.push_back({")"});
}

void make_operator(Author& author) {
    Item& item = author.model.add("operator", "CREATE OPERATOR");
    item.schema = author.any_schema();
    write_operator(author, item);
}

void make_family(Author& author) {
    Item& item = add_in_schema(author, "operator_family", "CREATE OPERATOR FAMILY", "fam");
    item.subject = "OPERATOR FAMILY " + mention(item.id) + " USING hash";
    item.parts = {{"CREATE OPERATOR FAMILY " + mention(item.id) + " USING hash"}};
}

void write_family_member(Author& author, Item& item) {
    item.parts = {{"ALTER OPERATOR FAMILY " + mention(item.source) + " USING hash ADD OPERATOR 1 " +
                   author.word({"=", "<>"}) + " (integer, bigint)"}};
}

void make_family_member(Author& author) {
    int family = author.any({"operator_family"}, 0);
    if (family == 0) {
        make_family(author);
        family = author.any({"operator_family"}, 0);
    }
    if (!take(author, "member of " + std::to_string(family))) return;
    Item& item = author.model.add("operator_family_member", "ALTER OPERATOR FAMILY ADD");
    item.source = family;
    write_family_member(author, item);
}

void write_class(Author& author, Item& item) {
    std::string type = author.word({"integer", "bigint"});
    std::string function = type == "integer" ? "hashint4" : "hashint8";
    item.parts = {{"CREATE OPERATOR CLASS " + mention(item.id) + " FOR TYPE " + type + " USING hash"}};
    if (author.model.find(item.source) != nullptr) item.parts.push_back({" FAMILY " + mention(item.source), true});
    item.parts.push_back({" AS OPERATOR 1 =, FUNCTION 1 " + function + "(" + type + ")"});
    if (author.random.percent(40))
        item.parts.push_back({", FUNCTION 2 " + function + "extended(" + type + ", bigint)", true});
}

void make_class(Author& author) {
    int family = author.any({"operator_family"}, 0);
    bool joins = family != 0 && take(author, "class of " + std::to_string(family));
    Item& item = add_in_schema(author, "operator_class", "CREATE OPERATOR CLASS", "ops");
    item.subject = "OPERATOR CLASS " + mention(item.id) + " USING hash";
    item.source = joins ? family : 0;
    write_class(author, item);
}

}  // namespace

void refill_operator(Author& author, Item& item) {
    if (item.kind == "operator") write_operator(author, item);
    if (item.kind == "operator_family_member") write_family_member(author, item);
    if (item.kind == "operator_class") write_class(author, item);
}

const std::vector<Maker>& operator_makers() {
    static const std::vector<Maker> kMakers{{"operator", 3, make_operator},
                                            {"operator_family", 1, make_family},
                                            {"operator_family_member", 1, make_family_member},
                                            {"operator_class", 2, make_class}};
    return kMakers;
}

}  // namespace schemadiff::test
