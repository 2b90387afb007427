#include "support/generator/author.hpp"

#include <algorithm>

namespace schemadiff::test {

namespace {

const std::vector<std::string> kWords{"account", "invoice", "stock", "person", "event",  "item",
                                      "visit",   "price",   "route", "offer",  "ticket", "shelf",
                                      "parcel",  "grade",   "claim", "order",  "user",   "table"};
// Names that a careless writer of SQL gets wrong.
const std::vector<std::string> kOdd{
    "select",      "Mixed Case", "with \"quotes\"",  "it's", "größe",  "semi;colon", "$1", "tab\tchar", "per%cent",
    "back\\slash", "{braces}",   "-- not a comment", "a.b",  "日本語", "UPPER",      "1st"};
const std::vector<std::string> kColumns{"id",    "name",      "amount",    "state", "created_at", "note",
                                        "kind",  "parent_id", "value",     "tags",  "position",   "owner",
                                        "level", "code",      "Weird Col", "user"};

constexpr std::size_t kLongest = 63;

const std::vector<std::string>& plain_types(Family family) {
    static const std::vector<std::string> kNumber{"smallint",      "integer", "bigint",          "numeric",
                                                  "numeric(10,2)", "real",    "double precision"};
    static const std::vector<std::string> kText{"text", "varchar", "varchar(20)", "char(5)"};
    static const std::vector<std::string> kTime{"date", "timestamp", "timestamptz", "timestamp(3)"};
    static const std::vector<std::string> kBoolean{"boolean"}, kJson{"json", "jsonb"}, kUuid{"uuid"}, kBytes{"bytea"};
    static const std::vector<std::string> kArray{"integer[]", "text[]", "varchar(9)[]", "uuid[]", "numeric(6,2)[]"};
    static const std::vector<std::string> kRange{"int4range", "tstzrange", "numrange"};
    static const std::vector<std::string> kNone{"inet",  "point", "interval",    "tsvector", "bit(3)", "varbit", "xml",
                                                "money", "time",  "interval(2)", "\"char\"", "oid",    "macaddr"};
    switch (family) {
        case Family::number: return kNumber;
        case Family::text: return kText;
        case Family::time: return kTime;
        case Family::boolean: return kBoolean;
        case Family::json: return kJson;
        case Family::uuid: return kUuid;
        case Family::bytes: return kBytes;
        case Family::array: return kArray;
        case Family::range: return kRange;
        case Family::none:
        case Family::choice:
        case Family::row: break;
    }
    return kNone;
}

}  // namespace

bool is_sortable(const Item& item) {
    switch (item.family) {
        case Family::number:
        case Family::text:
        case Family::time:
        case Family::boolean:
        case Family::uuid:
        case Family::bytes:
        case Family::choice: return true;
        default: return false;
    }
}

std::string Author::new_name(const std::string& stem) {
    std::string name = stem + "_" + random.pick(kWords);
    if (random.percent(12)) name = random.pick(kOdd);
    if (random.percent(3)) name += std::string(kLongest - std::min(kLongest, name.size()), 'x');
    while (model.is_name_taken(name)) {
        std::string end = std::to_string(++counter_);
        name = name.substr(0, kLongest - end.size()) + end;
    }
    model.take_name(name);
    return name;
}

std::string Author::column_name(const std::vector<int>& siblings) {
    std::string name = random.percent(8) ? random.pick(kOdd) : random.pick(kColumns);
    auto is_taken = [&](const std::string& wanted) {
        return std::any_of(siblings.begin(), siblings.end(), [&](int id) { return model.find(id)->name == wanted; });
    };
    if (is_taken(name)) name = new_name(random.pick(kColumns));
    return name;
}

int Author::any_schema() { return random.percent(60) ? 0 : any({"schema"}, 0); }

int Author::any(const std::set<std::string>& kinds, int self, const std::string& form) {
    std::vector<int> found;
    for (int id : model.ids(kinds)) {
        const Item& item = *model.find(id);
        if (!form.empty() && item.form != form) continue;
        if (self != 0 && model.needs(id, self)) continue;
        found.push_back(id);
    }
    return found.empty() ? 0 : random.pick(found);
}

std::string Author::word(std::initializer_list<const char*> words) {
    return *(words.begin() + static_cast<std::ptrdiff_t>(random.below(words.size())));
}

Type Author::type_in(Family family, int self) {
    std::set<std::string> kinds;
    if (family == Family::choice) kinds = {"enum"};
    if (family == Family::row) kinds = {"composite_type", "table"};
    if (family == Family::range) kinds = {"range_type"};
    if (family == Family::none) kinds = {"base_type"};
    if (random.percent(25)) kinds.insert("domain");
    for (int tries = 0; tries < 3 && !kinds.empty(); ++tries) {
        int id = any(kinds, self);
        if (id == 0) break;
        const Item& item = *model.find(id);
        if (item.kind == "domain" && item.family != family) continue;
        if (item.kind == "range_type" && random.percent(50)) break;
        return {mention(id), family};
    }
    if (family == Family::array && random.percent(40)) {
        if (int id = any({"enum", "domain", "composite_type"}, self)) return {mention(id) + "[]", family};
    }
    if (family == Family::choice || family == Family::row) return {"text", Family::text};
    return {random.pick(plain_types(family)), family};
}

Type Author::any_type(int self) {
    static const std::vector<Family> kFamilies{
        Family::number, Family::number,  Family::number, Family::text, Family::text,  Family::text,  Family::time,
        Family::time,   Family::boolean, Family::json,   Family::uuid, Family::bytes, Family::array, Family::array,
        Family::range,  Family::choice,  Family::choice, Family::row,  Family::none};
    return type_in(random.pick(kFamilies), self);
}

std::vector<int> Author::columns_of(int relation) {
    std::vector<int> found;
    const Item* item = model.find(relation);
    if (item == nullptr) return found;
    if (item->source != 0) found = columns_of(item->source);
    for (int id : model.members(relation)) {
        const std::string& kind = model.find(id)->kind;
        if (kind == "column" || kind == "output" || kind == "attribute") found.push_back(id);
    }
    return found;
}

int Author::any_column(int relation) {
    auto columns = columns_of(relation);
    return columns.empty() ? 0 : random.pick(columns);
}

int Author::sortable_column(int relation) {
    std::vector<int> found;
    for (int id : columns_of(relation))
        if (is_sortable(*model.find(id))) found.push_back(id);
    return found.empty() ? 0 : random.pick(found);
}

Template Author::label_of(const Template& type) {
    std::vector<int> labels;
    for (int id : mentioned(type))
        for (int member : model.members(id))
            if (model.find(member)->kind == "label") labels.push_back(member);
    return labels.empty() ? "NULL" : mention(random.pick(labels), "label");
}

Template Author::condition(const Template& column, const Item& item) {
    const Template c = column;
    if (random.percent(15)) return c + " IS NOT NULL";
    switch (item.family) {
        case Family::number:
            return c + word({" > 0", " <> 5", " BETWEEN 1 AND 100", " IN (1, 2, 3)", " >= 0 AND abs(2) > 1",
                             " IS DISTINCT FROM 7"});
        case Family::text:
            return random.percent(50)
                       ? c + word({" <> ''", " IN ('a', 'b')", " LIKE 'x%'", " ~ '^[a-z]+$'", " = 'it''s'"})
                       : word({"length(", "char_length(", "octet_length("}) + c + ") < 40";
        case Family::time: return c + word({" > '2000-01-01'", " < '2100-01-01' OR true", " <> 'infinity'"});
        case Family::boolean: return random.percent(50) ? "NOT " + c : c + word({" IS TRUE", "", " = false"});
        case Family::choice: return c + word({" = ", " <> ", " > "}) + label_of(item.type);
        case Family::array: return "cardinality(" + c + ") < 9";
        case Family::range: return "NOT isempty(" + c + ")";
        default: return c + " IS NULL";
    }
}

Template Author::value(const Template& column, const Item& item, Type& type) {
    type = {item.type, item.family};
    if (random.percent(45)) return column;
    if (int function = random.percent(25) ? any({"function"}, item.parent, "scalar") : 0) {
        const Item& called = *model.find(function);
        type = {called.type, called.family};
        return "((" + mention(function, "call") + ")::text)::" + called.type;
    }
    switch (item.family) {
        case Family::number:
            type = {"numeric", Family::number};
            return "(" + word({"COALESCE(", "NULLIF(", "GREATEST("}) + column + ", 1)" + word({" + 1", " * 2", ""}) +
                   ")::numeric";
        case Family::text:
            type = {"text", Family::text};
            return random.percent(50) ? "upper(" + column + ")" : "(" + column + " || '-')::text";
        case Family::boolean: type = {"text", Family::text}; return "CASE WHEN " + column + " THEN 'yes' ELSE 'no' END";
        default: type = {"text", Family::text}; return "(" + column + ")::text";
    }
}

Template Author::constant(const Type& type, int self) {
    (void)self;
    switch (type.family) {
        case Family::number: return word({"7", "0", "-1", "42"});
        case Family::text: return word({"'abc'", "''", "'it''s'", "'x'"});
        case Family::time: return word({"'2020-02-03'", "'2021-01-01 00:00:00'", "'infinity'"});
        case Family::boolean: return word({"true", "false"});
        case Family::json: return word({"'{}'", "'{\"a\": [1, 2]}'"});
        case Family::uuid: return "'00000000-0000-0000-0000-000000000001'";
        case Family::bytes: return "'\\x01ff'";
        case Family::array: return "'{}'";
        case Family::range: return "'empty'";
        case Family::choice: return label_of(type.text);
        case Family::row:
        case Family::none: break;
    }
    return "NULL";
}

Template Author::default_value(const Type& type, int self) {
    if (random.percent(15))
        if (int function = any({"function"}, self, "scalar"))
            return "((" + mention(function, "call") + ")::text)::" + type.text;
    if (random.percent(60)) return constant(type, self);
    switch (type.family) {
        case Family::number:
            if (int sequence = any({"sequence"}, self)) return "nextval(" + mention(sequence, "text") + "::regclass)";
            return "(1 + 2)";
        case Family::text: return word({"upper('x')", "CURRENT_USER", "('a' || 'b')", "'x'::text"});
        case Family::time: return word({"now()", "CURRENT_TIMESTAMP", "CURRENT_DATE", "('2020-01-01'::date + 1)"});
        case Family::boolean: return "(1 > 0)";
        case Family::uuid: return "gen_random_uuid()";
        default: return constant(type, self);
    }
}

}  // namespace schemadiff::test
