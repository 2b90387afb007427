#include "parser/canonical_builtin.hpp"

#include <charconv>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace schemadiff {

namespace {

// pg_type: "name:category", preferred ones with "!".
constexpr std::string_view kTypes =
    "aclitem:U any:P anyarray:P anycompatible:P anycompatiblearray:P anycompatiblemultirange:P "
    "anycompatiblenonarray:P anycompatiblerange:P anyelement:P anyenum:P anymultirange:P anynonarray:P anyrange:P "
    "bit:V bool:B! box:G bpchar:S bytea:U char:Z cid:U cidr:I circle:G cstring:P date:D datemultirange:R daterange:R "
    "event_trigger:P fdw_handler:P float4:N float8:N! gtsvector:U index_am_handler:P inet:I! int2:N int4:N "
    "int4multirange:R int4range:R int8:N int8multirange:R int8range:R internal:P interval:T! json:U jsonb:U "
    "jsonpath:U language_handler:P line:G lseg:G macaddr:U macaddr8:U money:N name:S numeric:N nummultirange:R "
    "numrange:R oid:N! path:G pg_lsn:U point:G polygon:G record:P refcursor:U regclass:N regcollation:N regconfig:N "
    "regdictionary:N regnamespace:N regoper:N regoperator:N regproc:N regprocedure:N regrole:N regtype:N "
    "table_am_handler:P text:S! tid:U time:D timestamp:D timestamptz:D! timetz:D trigger:P tsm_handler:P "
    "tsmultirange:R tsquery:U tsrange:R tstzmultirange:R tstzrange:R tsvector:U txid_snapshot:U unknown:X uuid:U "
    "varbit:V! varchar:S void:P xid:U xid8:U xml:U ";

// pg_cast, implicit casts: "from>to,to".
constexpr std::string_view kImplicitCasts =
    "bit>varbit bpchar>name,text,varchar char>text cidr>inet date>timestamp,timestamptz float4>float8 "
    "int2>float4,float8,int4,int8,numeric,oid,regclass,regcollation,regconfig,regdictionary,regnamespace,regoper,"
    "regoperator,regproc,regprocedure,regrole,regtype "
    "int4>float4,float8,int8,numeric,oid,regclass,regcollation,regconfig,regdictionary,regnamespace,regoper,"
    "regoperator,regproc,regprocedure,regrole,regtype "
    "int8>float4,float8,numeric,oid,regclass,regcollation,regconfig,regdictionary,regnamespace,regoper,regoperator,"
    "regproc,regprocedure,regrole,regtype "
    "macaddr>macaddr8 macaddr8>macaddr name>text numeric>float4,float8 "
    "oid>regclass,regcollation,regconfig,regdictionary,regnamespace,regoper,regoperator,regproc,regprocedure,regrole,"
    "regtype "
    "regclass>oid regcollation>oid regconfig>oid regdictionary>oid regnamespace>oid regoper>oid,regoperator "
    "regoperator>oid,regoper regproc>oid,regprocedure regprocedure>oid,regproc regrole>oid regtype>oid "
    "text>bpchar,name,regclass,varchar time>interval,timetz timestamp>timestamptz varbit>bit "
    "varchar>bpchar,name,regclass,text ";

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        auto at = text.find(separator);
        if (at != 0) parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) break;
        text.remove_prefix(at + 1);
    }
    return parts;
}

SqlType table_type(std::string_view word) {
    SqlType type;
    constexpr std::string_view kArray = "[]";
    type.array = word.ends_with(kArray);
    if (type.array) word.remove_suffix(kArray.size());
    type.name = word;
    return type;
}

Signature read_signature(std::string_view word) {
    Signature signature;
    auto slash = word.find('/');
    if (slash != std::string_view::npos) {
        std::from_chars(word.data() + slash + 1, word.data() + word.size(), signature.defaults);
        word = word.substr(0, slash);
    }
    auto colon = word.rfind(':');
    signature.result = table_type(word.substr(colon + 1));
    for (auto argument : split(word.substr(0, colon), ',')) {
        if (argument.starts_with('*')) {
            signature.variadic = true;
            argument.remove_prefix(1);
        }
        signature.arguments.push_back(table_type(argument));
        if (signature.variadic) signature.arguments.back().array = false;
    }
    return signature;
}

using SignatureTable = std::unordered_map<std::string_view, std::vector<Signature>>;

SignatureTable read_signatures(std::string_view text) {
    SignatureTable table;
    for (auto line : split(text, '\n')) {
        auto words = split(line, ' ');
        auto& signatures = table[words[0]];
        for (std::size_t i = 1; i < words.size(); ++i) signatures.push_back(read_signature(words[i]));
    }
    return table;
}

const std::vector<Signature>* find(const SignatureTable& table, std::string_view name) {
    auto found = table.find(name);
    return found == table.end() ? nullptr : &found->second;
}

struct TypeFacts {
    char category = 0;
    bool preferred = false;
};

const std::unordered_map<std::string_view, TypeFacts>& type_facts() {
    static const auto facts = [] {
        std::unordered_map<std::string_view, TypeFacts> read;
        for (auto word : split(kTypes, ' ')) {
            auto colon = word.find(':');
            read[word.substr(0, colon)] = {word[colon + 1], word.ends_with('!')};
        }
        return read;
    }();
    return facts;
}

}  // namespace

const std::vector<Signature>* builtin_operators(std::string_view name) {
    static const SignatureTable table = read_signatures(kBuiltinOperators);
    return find(table, name);
}

const std::vector<Signature>* builtin_functions(std::string_view name) {
    static const SignatureTable table = read_signatures(kBuiltinFunctions);
    return find(table, name);
}

bool is_analysed_type(std::string_view name) { return type_facts().contains(name); }

char builtin_category(const SqlType& type) {
    if (type.array) return 'A';
    auto found = type_facts().find(type.name);
    return found == type_facts().end() ? '\0' : found->second.category;
}

bool is_preferred(const SqlType& type) {
    if (type.array || !type.schema.empty()) return false;
    auto found = type_facts().find(type.name);
    return found != type_facts().end() && found->second.preferred;
}

bool has_implicit_cast(std::string_view from, std::string_view to) {
    static const auto casts = [] {
        std::unordered_map<std::string_view, std::unordered_set<std::string_view>> read;
        for (auto word : split(kImplicitCasts, ' ')) {
            auto arrow = word.find('>');
            for (auto target : split(word.substr(arrow + 1), ',')) read[word.substr(0, arrow)].insert(target);
        }
        return read;
    }();
    auto found = casts.find(from);
    return found != casts.end() && found->second.contains(to);
}

}  // namespace schemadiff
