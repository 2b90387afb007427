#include "parser/text_search_mapping.hpp"

#include <algorithm>
#include <array>

#include "base/quote.hpp"
#include "catalog/payload.hpp"
#include "parser/handlers.hpp"
#include "parser/text_search.hpp"

namespace schemadiff {

namespace {

// Source: snowball_create.pl: words of a language, words in letters of ASCII, and what is the same in every language.
constexpr std::array<std::string_view, 3> kWords{"hword", "hword_part", "word"};
constexpr std::array<std::string_view, 3> kAsciiWords{"asciihword", "asciiword", "hword_asciipart"};
constexpr std::array<std::string_view, 13> kOthers{"email", "file",     "float",   "host",   "hword_numpart",
                                                   "int",   "numhword", "numword", "sfloat", "uint",
                                                   "url",   "url_path", "version"};

void put_mapping(Elaboration& elaboration, const ObjectId& configuration, std::string_view token,
                 std::vector<std::string> dictionaries) {
    elaboration.put(mapping_of(configuration, std::string(token)), TextSearchMapping{std::move(dictionaries)});
}

std::string builtin_dictionary(const std::string& name) { return quote_qualified("pg_catalog", name); }

void copy_builtin_mappings(Elaboration& elaboration, const std::string& language, const ObjectId& to) {
    std::string simple = builtin_dictionary("simple");
    bool is_simple = language == "simple";
    std::string words = is_simple ? simple : builtin_dictionary(language + "_stem");
    bool other_letters = language == "russian" || language == "hindi";
    std::string ascii = other_letters ? builtin_dictionary("english_stem") : words;
    for (std::string_view token : kWords) put_mapping(elaboration, to, token, {words});
    for (std::string_view token : kAsciiWords) put_mapping(elaboration, to, token, {ascii});
    for (std::string_view token : kOthers) put_mapping(elaboration, to, token, {simple});
}

// "simple", "english": a configuration that every server has.
bool is_builtin_configuration(const QualifiedName& name) {
    constexpr std::string_view kLanguages[] = {"arabic",    "armenian",   "basque",   "catalan", "danish",     "dutch",
                                               "english",   "finnish",    "french",   "german",  "greek",      "hindi",
                                               "hungarian", "indonesian", "irish",    "italian", "lithuanian", "nepali",
                                               "norwegian", "portuguese", "romanian", "russian", "serbian",    "simple",
                                               "spanish",   "swedish",    "tamil",    "turkish", "yiddish"};
    return (name.schema.empty() || name.schema == "pg_catalog") &&
           std::find(std::begin(kLanguages), std::end(kLanguages), name.name) != std::end(kLanguages);
}

template <class Visit>
void for_each_mapping(Elaboration& elaboration, const ObjectId& configuration, Visit&& visit) {
    for (std::uint32_t i = 0; i < elaboration.builder.size(); ++i) {
        if (elaboration.builder.is_removed(i)) continue;
        Object& object = elaboration.builder.at(i);
        auto* mapping = std::get_if<TextSearchMapping>(&object.payload);
        if (mapping != nullptr && object.id == mapping_of(configuration, object.id.member))
            visit(object.id.member, *mapping);
    }
}

std::vector<std::string> dictionaries_of(Elaboration& elaboration, const List* written) {
    std::vector<std::string> names;
    for (auto* each : nodes_of<List>(written))
        names.push_back(text_search_name(elaboration, Kind::text_search_dictionary, qualified(each)));
    return names;
}

void replace_dictionary(Elaboration& elaboration, const ObjectId& configuration, const std::vector<std::string>& tokens,
                        const std::vector<std::string>& pair) {
    for_each_mapping(elaboration, configuration, [&](const std::string& token, TextSearchMapping& mapping) {
        if (!tokens.empty() && std::find(tokens.begin(), tokens.end(), token) == tokens.end()) return;
        std::replace(mapping.dictionaries.begin(), mapping.dictionaries.end(), pair[0], pair[1]);
    });
}

}  // namespace

ObjectId mapping_of(const ObjectId& configuration, const std::string& token) {
    return make_id(Kind::text_search_mapping, configuration.schema, configuration.name, token);
}

void copy_mappings(Elaboration& elaboration, const QualifiedName& from, const ObjectId& to) {
    std::vector<std::string> schemas = elaboration.path.schemas;
    if (!from.schema.empty()) schemas = {from.schema};
    for (const std::string& schema : schemas) {
        ObjectId source = make_id(Kind::text_search_configuration, schema, from.name);
        if (elaboration.builder.find(source) == nullptr) continue;
        std::vector<std::pair<std::string, TextSearchMapping>> copies;
        for_each_mapping(elaboration, source, [&](const std::string& token, const TextSearchMapping& mapping) {
            copies.emplace_back(token, mapping);
        });
        for (auto& [token, mapping] : copies) put_mapping(elaboration, to, token, mapping.dictionaries);
        return;
    }
    if (!is_builtin_configuration(from))
        elaboration.not_yet(
            "unknown-object", -1, from.name,
            describe(make_id(Kind::text_search_configuration, from.schema, from.name)) + " does not exist");
    copy_builtin_mappings(elaboration, from.name, to);
}

void alter_text_search_configuration(Elaboration& elaboration, AlterTSConfigurationStmt* statement) {
    ObjectId configuration = *find_subject(elaboration, OBJECT_TSCONFIGURATION, as_node(statement->cfgname));
    std::vector<std::string> tokens = strings(statement->tokentype);
    std::vector<std::string> dictionaries = dictionaries_of(elaboration, statement->dicts);
    switch (statement->kind) {
        case ALTER_TSCONFIG_ADD_MAPPING:
        case ALTER_TSCONFIG_ALTER_MAPPING_FOR_TOKEN:
            for (const std::string& token : tokens) put_mapping(elaboration, configuration, token, dictionaries);
            return;
        case ALTER_TSCONFIG_REPLACE_DICT:
        case ALTER_TSCONFIG_REPLACE_DICT_FOR_TOKEN:
            return replace_dictionary(elaboration, configuration, tokens, dictionaries);
        case ALTER_TSCONFIG_DROP_MAPPING:
            for (const std::string& token : tokens) elaboration.builder.remove(mapping_of(configuration, token));
            return;
    }
}

}  // namespace schemadiff
